// Why somebody could be taken for another, as the end of a sentence about them: 'born the same day'. The likeness of the
// name itself is told by writing the name.
import { fold } from './fold.ts';
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

// What stands beside somebody's name on every screen, where a mistake would be easiest: the gravest only.
export function likenessAlert(of: Identity, lookAlikes: readonly Alike<Identity>[]): string | undefined {
  const has = (...likeness: readonly Likeness[]) => lookAlikes.some((alike) => likeness.every((one) => alike.likeness.includes(one)));
  if (has('sameNumber')) return 'Somebody else here has the same number: check who this is';
  if (has('sameName', 'bornSameDay')) return 'Somebody else here has the same name and date of birth: check the number';
  const family = fold(of.familyName).trim();
  const isTwin = lookAlikes.some(({ person, likeness }) => likeness.includes('bornSameDay') && fold(person.familyName).trim() === family);
  if (isTwin) return 'Has a twin with a plan here: check the name';
  if (has('sameName') || has('swappedName')) return 'Somebody else here has the same name: check the date of birth';
  return undefined;
}
