// Why somebody could be taken for another, as the end of a sentence about them: 'born the same day'. The likeness of the
// name itself is told by writing the name.
import { displayName } from './personName.ts';
import type { Alike, Identity, Likeness } from './likeness.ts';

const WORDS: Readonly<Record<Likeness, string>> = {
  sameNumber: 'with the same number',
  sameName: '',
  swappedName: 'with the names the other way round',
  bornSameDay: 'born the same day',
  bornSwappedDay: 'born on the same figures, day and month swapped',
  nearlySameName: '',
};

export function likenessInWords({ person, likeness }: Alike<Identity>): string {
  const reasons = likeness.map((one) => WORDS[one]).filter((words) => words !== '');
  const called = likeness.includes('sameName') ? 'Another person here is also called' : 'Another person here is called';
  return [`${called} ${displayName(person)}`, ...reasons].join(', ');
}
