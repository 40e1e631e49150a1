// Says where they can be found, the surgery and the telephone too: on paper only where somebody has answered that it need
// not be kept from anyone. A blank is not that answer.
import type { Answers, FieldPath } from '../plan/definition.ts';

const WHEREABOUTS: readonly FieldPath[] = [
  'person.address',
  'person.otherAddress',
  'person.phone',
  'person.email',
  'person.gpPractice',
  'person.gpName',
  'person.gpPhone',
];

export const secretWhereabouts = ({ person }: Answers): readonly FieldPath[] => (person.addressSecret === 'no' ? [] : WHEREABOUTS);
