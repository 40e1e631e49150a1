// The front sheet: who the plan is about, how we know it is them, and how to talk and write to them. It says the date of
// birth and never an age: paper is read for months, and an age would be wrong on it from the next birthday.
import { answerAt, entriesOf, fieldEntry, sections, type Answers, type FieldEntry, type FieldPath } from '../plan/definition.ts';
import { displayName } from '../plan/personName.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans, NOT_ANSWERED } from './answerSpans.ts';
import type { Block, Fact, IdentityBlock, PrintableDocument } from './blocks.ts';
import { personLine, versionFurniture, versionLine } from './furniture.ts';
import type { IssuedPlan } from './issuedPlan.ts';

const TITLE = 'Front sheet';

// Said in the identity block. The rest of the section follows under its own headings.
const named: readonly FieldPath[] = ['person.title', 'person.familyName', 'person.givenName'];
const shown: readonly FieldPath[] = ['person.preferredName', 'person.dateOfBirth'];

const isBlankAt = (path: FieldPath, answers: Answers): boolean => isBlankAnswer(answerAt(answers, fieldEntry(path)));

const factOf = (entry: FieldEntry, answers: Answers): Fact | undefined => {
  const value = answerSpans(entry, answers);
  return value && { label: entry.field.label, value };
};

// The number, or why there is none.
function numberPath(answers: Answers): FieldPath {
  const explained = isBlankAt('person.identifier', answers) && !isBlankAt('person.noIdentifierReason', answers);
  return explained ? 'person.noIdentifierReason' : 'person.identifier';
}

function identity(answers: Answers): IdentityBlock {
  const facts = [...shown, numberPath(answers)].flatMap((path) => factOf(fieldEntry(path), answers) ?? []);
  return { kind: 'identity', name: displayName(answers.person), facts };
}

interface Group {
  readonly heading: string;
  readonly entries: FieldEntry[];
}

function groupsOf(entries: readonly FieldEntry[]): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const { heading } = entry.field;
    if (heading !== undefined) groups.push({ heading, entries: [] });
    groups.at(-1)?.entries.push(entry);
  }
  return groups;
}

function groupedFacts(answers: Answers): readonly Block[] {
  const said = new Set<FieldPath>([
    ...named,
    ...shown,
    'person.identifier',
    ...(isBlankAt('person.identifier', answers) ? (['person.noIdentifierReason'] as const) : []),
  ]);
  return groupsOf(entriesOf('person')).flatMap(({ heading, entries }): readonly Block[] => {
    const facts = entries.flatMap((entry) => {
      // What the form keeps behind "More" is asked of few, so its blank says nothing.
      const skipped = said.has(entry.path) || (entry.field.more && isBlankAt(entry.path, answers));
      return skipped ? [] : (factOf(entry, answers) ?? []);
    });
    if (facts.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'facts', caption: `${sections.person.label}: ${heading}`, facts },
    ];
  });
}

const aboutThisPaper = (plan: IssuedPlan): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'About this paper' },
  { kind: 'paragraph', spans: [{ text: versionLine(plan), strong: true }] },
  {
    kind: 'list',
    ordered: false,
    items: [
      [{ text: 'It is the first sheet of a care plan: who the plan is about, how we know it is them, and how to talk and write to them.' }],
      [
        {
          text: 'It is not the plan. It says nothing about illness, medicines, allergies or what to do in an emergency, and that does not mean there are none.',
        },
      ],
      [NOT_ANSWERED, { text: ' means that nobody has written an answer. It never means “no” or “none”.' }],
    ],
  },
];

export function frontSheet(plan: IssuedPlan): PrintableDocument {
  const { answers } = plan.content;
  return {
    title: `${TITLE}, ${plan.planNumber}, version ${plan.version}`,
    language: 'en-GB',
    dated: plan.changedAt,
    furniture: versionFurniture(plan, personLine(answers)),
    blocks: [{ kind: 'heading', level: 1, text: TITLE }, identity(answers), ...groupedFacts(answers), ...aboutThisPaper(plan)],
  };
}
