// Readers as they are spoken of in a sentence: a copy for the school.
import type { Audience } from '../plan/fields.ts';

export const READER_NAMES: { readonly [Reader in Audience]: string } = {
  emergency: 'emergency care',
  family: 'the person and the family',
  school: 'the school',
  localAuthority: 'the local authority',
  transition: 'the new health team',
  passport: 'whoever they show it to',
  shortBreak: 'short-break carers',
};
