// The plan turned round for the family: their own words first, then what to do and whom to ring, what has changed, who does
// what, and what they hope for. Which section stands where is arranged here; what of it is shown follows from who may read
// each field and for whom it was written.
import { answerAt, entriesOf, sections, type FieldEntry, type SectionId } from '../plan/definition.ts';
import { isAnsweredField } from '../plan/blank.ts';
import { FAMILY_PARTS, holdsWords, isInFamilyWords } from '../plan/familyWords.ts';
import type { Field } from '../plan/fields.ts';
import { fieldsNamed } from '../plan/rules.ts';
import { isRelevant } from '../plan/relevance.ts';
import { SPEAKERS } from '../plan/valueSets/speaking.ts';
import { plainBlock, plainLabel, type PlainBlock } from './plainBlocks.ts';
import { mayRead, type PrintScope } from './printScope.ts';

export interface FamilyPage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PlainBlock[];
  // What is asked and has no answer yet, by its plain label.
  readonly unwritten: readonly string[];
}

const OWN_WORDS: SectionId = 'aboutMe';
const EMERGENCY: SectionId = 'emergency';
// After what has changed.
const REST: readonly SectionId[] = ['coordination', 'contacts', 'provision', 'goals', 'summary', 'reviews'];

export const isForFamily = (entry: FieldEntry, scope: PrintScope): boolean => isInFamilyWords(entry) && mayRead(scope, entry.audience);

const holdsNumbers = (field: Field): boolean =>
  field.kind === 'rows' && Object.values<Field>(field.fields).some(({ kind }) => kind === 'phone');

const saysWhose = (field: Field): boolean => field.kind === 'choice' && field.options === SPEAKERS;

// Whose words first, then words, then the rest in the order of the form. In an emergency, what was written for people at
// home ahead of what is for the hospital too.
const rank = ({ field, audience, sectionId }: FieldEntry): number => {
  if (saysWhose(field)) return 0;
  if (holdsWords(field)) return 1;
  return sectionId === EMERGENCY && audience.includes('emergency') ? 3 : 2;
};

const inOrder = (sectionId: SectionId): readonly FieldEntry[] => entriesOf(sectionId).toSorted((one, other) => rank(one) - rank(other));

// Words of theirs that stand in sections without a page of their own, such as what they think of the plan.
const wordsElsewhere: readonly FieldEntry[] = (Object.keys(sections) as readonly SectionId[]) // Object.keys forgets the literal keys
  .filter((id) => !FAMILY_PARTS.has(id))
  .flatMap((id) => entriesOf(id))
  .filter(({ field }) => holdsWords(field));

function pageOf(id: string, title: string, entries: readonly FieldEntry[], scope: PrintScope): FamilyPage {
  const readable = entries.filter((entry) => isForFamily(entry, scope));
  const blocks = readable.flatMap((entry) => {
    if (onlyLedOn(entry, readable, scope)) return [];
    const place = { id: entry.path, label: plainLabel(entry.field), scope, audience: entry.audience };
    return plainBlock(entry.field, answerAt(scope.answers, entry), scope.answers[entry.sectionId], place) ?? [];
  });
  return { id, title, blocks, unwritten: readable.filter((entry) => isAwaited(entry, scope)).map(({ field }) => plainLabel(field)) };
}

// “Is there a coordinator? Yes” says no more than the coordinator who stands below it.
function onlyLedOn({ id, field }: FieldEntry, others: readonly FieldEntry[], { answers, setting }: PrintScope): boolean {
  if (field.kind !== 'fiveWay' && field.kind !== 'choice') return false;
  return others.some(
    (other) =>
      other.field.relevant !== undefined &&
      fieldsNamed(other.field.relevant).includes(id) &&
      isAnsweredField(other.field, answerAt(answers, other)) &&
      isRelevant(other, answers, setting),
  );
}

// Everything in their own words is worth asking for; elsewhere, what the plan needs.
function isAwaited(entry: FieldEntry, { answers, setting }: PrintScope): boolean {
  const { field, sectionId } = entry;
  if (field.more || isAnsweredField(field, answerAt(answers, entry)) || !isRelevant(entry, answers, setting)) return false;
  const { needed } = field;
  if (needed === undefined) return sectionId === OWN_WORDS && field.kind !== 'sweep' && field.kind !== 'date';
  if (needed === true) return true;
  const instead = entriesOf(sectionId).find(({ id }) => id === needed.unlessAnswered);
  return !instead || !isAnsweredField(instead.field, answerAt(answers, instead));
}

export interface FamilyPages {
  // Before and after what has changed.
  readonly first: readonly FamilyPage[];
  readonly rest: readonly FamilyPage[];
}

export function familyPages(scope: PrintScope): FamilyPages {
  const emergency = inOrder(EMERGENCY);
  const sectionPage = (id: SectionId): FamilyPage => pageOf(id, sections[id].plainLabel, inOrder(id), scope);
  return {
    first: [
      pageOf(OWN_WORDS, sections[OWN_WORDS].plainLabel, [...inOrder(OWN_WORDS), ...wordsElsewhere], scope),
      pageOf(
        EMERGENCY,
        sections[EMERGENCY].plainLabel,
        emergency.filter(({ field }) => !holdsNumbers(field)),
        scope,
      ),
      pageOf(
        'ring',
        'Who to ring',
        emergency.filter(({ field }) => holdsNumbers(field)),
        scope,
      ),
    ],
    rest: REST.map(sectionPage),
  };
}
