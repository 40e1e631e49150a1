// The front sheet: who the plan is about, how we know it is them, and how to talk and write to them. It goes home with the
// family and is shown to strangers, so it holds what those three need and no more. It says the date of birth and never an
// age: paper is read for months, and an age would be wrong on it from the next birthday.
import { entriesOf, sections, type FieldEntry, type FieldPath } from '../plan/definition.ts';
import { answerBlocks } from './answerBlocks.ts';
import type { Block, PrintableDocument } from './blocks.ts';
import { versionLine } from './furniture.ts';
import { frontFacts, identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { paperForReader, scopeFor } from './paper.ts';
import { isBlankAt, type PrintScope } from './printScope.ts';
import { NOT_ANSWERED } from './spans.ts';
import { secretWhereabouts } from './whereabouts.ts';

const TITLE = 'Front sheet';

// Said in the identity block. The rest of the section follows under its own headings.
const named: readonly FieldPath[] = ['person.title', 'person.familyName', 'person.givenName'];
const shown: readonly FieldPath[] = [
  'person.preferredName',
  'person.dateOfBirth',
  'person.dueDate',
  'person.identifier',
  'person.noIdentifierReason',
];

// Not needed to know somebody or to talk to them, and theirs to tell.
const theirsToTell: readonly FieldPath[] = [
  'person.lifeStage',
  'person.sex',
  'person.ethnicity',
  'person.photo',
  'person.photoAgreed',
  'person.photoTakenOn',
  'person.livingArrangement',
];

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

// What was answered and is said nowhere above: a due date beside a date of birth, a reason beside a number.
const stillToSay = (path: FieldPath, scope: PrintScope): boolean =>
  (path === 'person.dueDate' && !isBlankAt(path, scope) && !isBlankAt('person.dateOfBirth', scope)) ||
  (path === 'person.noIdentifierReason' && !isBlankAt('person.identifier', scope));

function groupedAnswers(scope: PrintScope): readonly Block[] {
  const leftOut = new Set<FieldPath>([
    ...named,
    ...shown.filter((path) => !stillToSay(path, scope)),
    ...theirsToTell,
    // Said where they wish to say; a blank is no gap.
    ...(isBlankAt('person.gender', scope) ? (['person.gender'] as const) : []),
    ...secretWhereabouts(scope.answers),
  ]);
  return groupsOf(entriesOf('person')).flatMap(({ heading, entries }): readonly Block[] => {
    const left = entries.filter(({ path }) => !leftOut.has(path));
    const blocks = answerBlocks(left, scope, `${sections.person.label}: ${heading}`, heading);
    return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...blocks];
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
  const scope = scopeFor(plan, 'family');
  return paperForReader({
    title: TITLE,
    plan,
    scope,
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      identityOf(scope, frontFacts(scope)),
      ...groupedAnswers(scope),
      ...aboutThisPaper(plan),
    ],
  });
}
