// What says where somebody can be found, the surgery and the telephone too. It is on paper only where somebody has answered
// that it need not be kept from anyone; a blank is not that answer.
import type { Answers, FieldPath } from '../plan/definition.ts';

export const whereabouts: readonly FieldPath[] = [
  'person.address',
  'person.otherAddress',
  'person.phone',
  'person.email',
  'person.gpPractice',
  'person.gpName',
  'person.gpPhone',
];

const paths: ReadonlySet<string> = new Set(whereabouts);

export const mayBeFound = ({ person }: Answers): boolean => person.addressSecret === 'no';

export const isSecret = (path: string, answers: Answers): boolean => paths.has(path) && !mayBeFound(answers);
