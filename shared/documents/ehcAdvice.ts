// The health information for an Education, Health and Care plan: for a caseworker who copies it into the sections of the plan
// that only a local authority can issue. Each section bears its letter; what may belong to another author is a suggestion and
// says so; what is not settled stands as a question and in no section.
import { packOf } from '../jurisdiction/packs.ts';
import { ageFacts } from '../plan/relevance.ts';
import { ehcPlace, type EhcPlace } from '../plan/ehcPlace.ts';
import { fieldEntry } from '../plan/definition.ts';
import type { EhcSection } from '../plan/fields.ts';
import { threadGaps, threadOf } from '../plan/thread.ts';
import type { Block, Fact, PrintableDocument } from './blocks.ts';
import {
  ABOUT_THEM,
  AT_HOME,
  COMMISSIONER,
  GROWING_UP,
  HEALTH_CARE,
  LEARNING,
  LEARNING_SUPPORT,
  MORE_HEALTH,
  NO_OUTCOMES,
  OTHER_PAPERS,
  REQUEST,
  SOCIAL,
  SUMMARY,
  VIEWS,
} from './ehcFields.ts';
import { healthNeedTables, otherNeedTable, outcomeRecords, relatesToLearning } from './ehcNeeds.ts';
import { placedSupport, supportRecords, type PlacedSupport } from './ehcSupport.ts';
import { numberOrNone } from './furniture.ts';
import { glossary } from './glossary.ts';
import { bornFact, calledFact, identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { blanksNote, paperOf, said, scopeFor, stateWords } from './paper.ts';
import { answersTo, pathOf, rowsFor, type FieldOnPaper } from './paperParts.ts';
import { isBlankAt, type PrintScope } from './printScope.ts';
import { supportItems } from './supportItems.ts';
import { aside, NOT_ANSWERED, type Spans } from './spans.ts';
import { threadBlocks } from './threadBlocks.ts';

const OLDEST = 25;

type Pack = ReturnType<typeof packOf>;

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const smaller = (text: string): Block => ({ kind: 'heading', level: 3, text });
const note = (text: string): Block => ({ kind: 'paragraph', spans: [aside(text)] });

const sectionHeading = (letter: EhcSection, pack: Pack, more = ''): Block =>
  heading(`Section ${letter}. ${pack.sections.find((one) => one.letter === letter)?.label ?? ''}${more}`);

const NONE = 'Nothing in this plan stands here.';
const orNone = (blocks: readonly Block[], words = NONE): readonly Block[] => (blocks.length > 0 ? blocks : [note(words)]);

// Whether there can be an EHC plan at all is for the local authority; what this plan says about it is not left to be found out.
function standing(scope: PrintScope): readonly Block[] {
  const { age } = ageFacts(scope.answers, scope.setting.today);
  const tooOld: readonly Block[] =
    age !== undefined && age > OLDEST
      ? [
          {
            kind: 'notice',
            title: `Age ${age}: no EHC plan is possible`,
            spans: [
              { text: 'An Education, Health and Care plan cannot go on past the end of the school year in which a person turns 25.' },
            ],
          },
        ]
      : [];
  const noneSaid: readonly Block[] = relatesToLearning(scope)
    ? []
    : [
        {
          kind: 'notice',
          title: 'No special educational need is described here',
          spans: [
            {
              text: 'No health need in this plan is marked as related to special educational needs. There is no EHC plan for health needs alone: the local authority decides from all the advice it gathers.',
            },
          ],
        },
      ];
  return [...tooOld, ...noneSaid];
}

// Their own words go along only where somebody has said yes to that; a blank is no yes.
function views(scope: PrintScope): readonly Block[] {
  const asked = answersTo(['education.viewsShared'], scope);
  if (scope.answers.education.viewsShared !== 'yes')
    return [...asked, note('Their own words are not in this copy: they are sent only where the answer to that question is “Yes”.')];
  const sweep = VIEWS.findIndex((field) => pathOf(field) === 'aboutMe.support');
  return [
    ...asked,
    ...answersTo(VIEWS.slice(0, sweep), scope),
    smaller(fieldEntry('aboutMe.support').field.label),
    ...supportItems(scope),
    ...answersTo(VIEWS.slice(sweep + 1), scope),
  ];
}

function growingUp(scope: PrintScope, { adulthood }: Pack): readonly Block[] {
  const { age, schoolYear } = ageFacts(scope.answers, scope.setting.today);
  const isDue = schoolYear === undefined ? age === undefined || age > adulthood.fromSchoolYear : schoolYear >= adulthood.fromSchoolYear;
  const fields: readonly FieldOnPaper[] = isDue ? GROWING_UP : GROWING_UP.filter((field) => !isBlankAt(pathOf(field), scope));
  const blocks = answersTo(fields, scope);
  return blocks.length === 0 ? [] : [heading(isDue ? 'Preparing for adulthood' : 'Moves ahead'), ...blocks];
}

function unsettled(placed: readonly PlacedSupport[], scope: PrintScope): readonly Block[] {
  const records = supportRecords('unsettled', placed, scope);
  return records.length === 0
    ? []
    : [
        heading('Support that is not settled'),
        note(
          'It stands in no section until the question at its end is answered. Support that educates or trains belongs in Section F, whoever gives it.',
        ),
        ...records,
      ];
}

function thread(scope: PrintScope): readonly Block[] {
  const { age } = ageFacts(scope.answers, scope.setting.today);
  const headings = { need: 'Need (C, D)', outcome: 'Outcome (E)', support: 'Support (section in brackets)' };
  const placeOf = (section: EhcPlace['section']): string => (section === 'unsettled' ? 'not settled' : section);
  const table = threadBlocks(scope, headings, ({ row }) => [{ text: ` (${placeOf(ehcPlace(row.answers, age).section)})` }]);
  if (table.length === 0) return [];
  const { needs, outcomes, support } = threadOf(scope.answers);
  const shown = new Set(
    (['healthNeeds.needs', 'dailyLife.needs', 'goals.outcomes', 'provision.support'] as const).flatMap((path) =>
      rowsFor(path, scope).map(({ row }) => `${path}.${row.id}`),
    ),
  );
  const gaps = threadGaps(scope.answers);
  const items = [...needs, ...outcomes, ...support]
    .filter(({ path }) => shown.has(path))
    .flatMap(({ number, path }): readonly Spans[] => {
      const missing = gaps.filter(({ row }) => row === path).map(({ says }) => says);
      return missing.length === 0 ? [] : [[{ text: `${number}: `, strong: true }, aside(`${missing.join('; ')}.`)]];
    });
  return [
    heading('From need to outcome to support'),
    ...table,
    ...(items.length > 0 ? [smaller('What is missing'), { kind: 'list', ordered: false, items } as const] : []),
  ];
}

// As it would stand in the list of advice.
function entry(plan: IssuedPlan, scope: PrintScope, { labels }: Pack): Block {
  const author = isBlankAt('education.adviceAuthor', scope) ? said('reviews.author', scope) : said('education.adviceAuthor', scope);
  const facts: readonly Fact[] = [
    { label: 'Title', value: [{ text: labels.adviceTitle }] },
    { label: 'Author, role and organisation', value: author ?? [NOT_ANSWERED] },
    { label: 'Version and date', value: [{ text: `${plan.planNumber} · ${stateWords(plan)}` }] },
  ];
  return { kind: 'facts', caption: 'Entry for the list of advice', facts };
}

const SUGGESTED = ' (suggestions)';

export function ehcAdvice(plan: IssuedPlan): PrintableDocument {
  const scope = scopeFor(plan, 'localAuthority');
  const pack = packOf(plan.content.jurisdiction);
  const { labels } = pack;
  const placed = placedSupport(scope);
  const records = (section: EhcPlace['section']): readonly Block[] => supportRecords(section, placed, scope);
  const part = (title: string, fields: readonly FieldOnPaper[]): readonly Block[] => {
    const blocks = answersTo(fields, scope);
    return blocks.length === 0 ? [] : [heading(title), ...blocks];
  };
  // What follows a table begins below a heading of its own.
  const under = (title: string, fields: readonly FieldOnPaper[]): readonly Block[] => {
    const blocks = answersTo(fields, scope);
    const [first] = blocks;
    return first === undefined || first.kind === 'heading' ? blocks : [smaller(title), ...blocks];
  };
  const body: readonly Block[] = [
    ...part('Author, basis and dates', REQUEST),
    ...part('Person and setting', ABOUT_THEM),
    sectionHeading('A', pack),
    ...views(scope),
    sectionHeading('B', pack, SUGGESTED),
    ...orNone(answersTo(LEARNING, scope)),
    sectionHeading('C', pack),
    ...answersTo(SUMMARY, scope),
    ...healthNeedTables(scope),
    ...under('Risks, and the whole body', MORE_HEALTH),
    note('Medicines, allergies and what to do in an emergency are in the health plan for school, not here.'),
    sectionHeading('D', pack, SUGGESTED),
    ...orNone([...otherNeedTable(scope), ...under('Assessments, and each part of life', SOCIAL)]),
    sectionHeading('E', pack, ' (proposed)'),
    ...orNone([...answersTo(NO_OUTCOMES, scope), ...outcomeRecords(scope)]),
    ...growingUp(scope, pack),
    sectionHeading('F', pack, SUGGESTED),
    ...orNone([...records('F'), ...under('Adjustments, exams, trips and transport', LEARNING_SUPPORT)]),
    sectionHeading('G', pack),
    ...orNone([...records('G'), ...under('Checks, trained tasks and shared care', HEALTH_CARE)]),
    smaller('Agreed by the body that pays'),
    ...orNone(answersTo(COMMISSIONER, scope), 'The plan does not ask this of a request of this kind.'),
    ...unsettled(placed, scope),
    sectionHeading('H1', pack, SUGGESTED),
    ...orNone([...records('H1'), ...under('At home, and short breaks', AT_HOME)]),
    sectionHeading('H2', pack, SUGGESTED),
    ...orNone(records('H2')),
    sectionHeading('J', pack, SUGGESTED),
    ...orNone([...records('J'), ...under('Budgets now', ['dailyLife.budgets'])]),
    note('To ask the family: would they like a personal budget, what for, and how should it be paid?'),
    sectionHeading('K', pack),
    entry(plan, scope, pack),
    ...under('Other plans and papers', OTHER_PAPERS),
    ...thread(scope),
    ...part('Asked about, and outside the author’s expertise', ['education.outsideExpertise']),
  ];
  const paper = paperOf({
    title: labels.adviceTitle,
    plan,
    scope,
    blocks: [
      { kind: 'heading', level: 1, text: labels.adviceTitle },
      identityOf(scope, [...calledFact(scope), ...bornFact(scope), numberOrNone(scope)]),
      blanksNote(labels.notTheDocument),
      note('C1, E1 and G1 are numbers of the plan and the same on all its papers. What is numbered G may stand in another section here.'),
      ...standing(scope),
      ...body,
      ...part('Words that the plan explains', ['education.glossary']),
      ...glossary(body, scope, { hasItsList: true }),
    ],
  });
  return { ...paper, furniture: { ...paper.furniture, footNote: labels.notTheDocument } };
}
