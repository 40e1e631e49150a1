// The last region of the emergency page: what is in and on the body, which other plan exists and where, what to send
// before treatment, and where the rest is. What nobody answered is named, because leaving it out would read as "none".
import { answerAt, fieldEntry, type Answers, type FieldPath } from '../plan/definition.ts';
import { FIVE_WAY } from '../plan/fields.ts';
import { isBlankAnswer, isFieldRelevant } from '../plan/relevance.ts';
import { answerSpans } from './answerSpans.ts';
import type { Block, BoxBlock } from './blocks.ts';
import { chosen, inOneLine, lowerFirst, named, orMissing, rowsAt, said, sentences, strong, type AnswersIn } from './emergencyRows.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { mayRead, type PrintScope } from './printScope.ts';
import { aside, dateSpans, isTyped, joined, labelled, NOT_ANSWERED, optionLabel, partialDateSpans, words, type Spans } from './spans.ts';

const isBlankAt = (path: FieldPath, { answers }: PrintScope): boolean => isBlankAnswer(answerAt(answers, fieldEntry(path)));
const simply = (path: FieldPath, scope: PrintScope): Spans => inOneLine(answerSpans(fieldEntry(path), scope) ?? []);

type Device = AnswersIn<Answers['summary']['devices']>;

// What these are is said by their name.
const SELF_EVIDENT: ReadonlySet<Device['type']> = new Set(['wheelchair', 'hearing', 'communication', 'other', undefined]);

const wordsIn = (text: string): readonly string[] => text.toLocaleLowerCase('en-GB').match(/\p{L}{4,}/gu) ?? [];

function kindUnlessNamed(name = '', kind = ''): string | undefined {
  const inName = wordsIn(name);
  return kind === '' || wordsIn(kind).some((word) => inName.includes(word)) ? undefined : kind;
}

// Kind, size, when it was last changed, and what to do first if it fails.
function devices(scope: PrintScope): Spans {
  return sentences(
    rowsAt<Device>('summary.devices', scope).map(({ answers: { name, type, size, inserted, problem, mri }, mark }): Spans => {
      const kind = SELF_EVIDENT.has(type) ? undefined : kindUnlessNamed(name, chosen('summary.devices', 'type', type));
      const what = [...strong(orMissing(name, 'Device')), ...(kind === undefined ? [] : [{ text: ` (${lowerFirst(kind)})` }])];
      const parts = [
        what,
        ...said(size),
        ...(isTyped(inserted) ? [[{ text: 'in or changed ' }, ...partialDateSpans(inserted)]] : []),
        ...(mri === undefined ? [] : [words(`MRI scanner: ${lowerFirst(chosen('summary.devices', 'mri', mri) ?? '')}`)]),
        ...named('if it fails: ', problem),
      ];
      return [...joined(parts, ', '), ...mark];
    }),
  );
}

type LinkedPlan = AnswersIn<Answers['linkedPlans']['plans']>;

// That such a plan exists, of which day, and where it is kept: never what it says.
function resuscitation(scope: PrintScope): Spans {
  const { resuscitation: answer, resuscitationPlans = [] } = scope.answers.emergency;
  if (answer === undefined) return [NOT_ANSWERED];
  if (answer === 'no') return [{ text: 'none exists' }];
  if (answer !== 'yes') return strong(words(lowerFirst(optionLabel(FIVE_WAY, answer))));
  const plans = rowsAt<LinkedPlan>('linkedPlans.plans', scope).filter(({ id }) => resuscitationPlans.includes(id));
  const each = plans.map(({ answers: { title, dated, place }, mark }): Spans => [
    ...joined([orMissing(title, 'title'), ...(isTyped(dated) ? [partialDateSpans(dated)] : [[aside('day not answered')]])], ', '),
    { text: ', kept: ' },
    ...orMissing(place, 'where'),
    ...mark,
  ]);
  return [
    { text: 'EXISTS, read it: ', strong: true },
    ...(each.length > 0 ? joined(each, '; ') : [aside('which and where: not answered')]),
  ];
}

type Test = AnswersIn<Answers['emergency']['investigations']>;

// Those to send before treatment stand first, with that said once.
function tests(scope: PrintScope): Spans {
  const rows = rowsAt<Test>('emergency.investigations', scope);
  const groups = ['before', 'urgent', 'later', undefined].map((timing) => rows.filter(({ answers }) => answers.timing === timing));
  return sentences(
    groups
      .filter((group) => group.length > 0)
      .map((group): Spans => {
        const when = chosen('emergency.investigations', 'timing', group[0]?.answers.timing);
        const each = group.map(({ answers: { what, note }, mark }) => [...joined([orMissing(what, 'test'), ...said(note)], ': '), ...mark]);
        return [...(when === undefined ? [aside('When not answered')] : words(when)), { text: ': ' }, ...joined(each, '; ')];
      }),
  );
}

type Guideline = AnswersIn<Answers['emergency']['guidelines']>;

const guidelines = (scope: PrintScope): Spans =>
  joined(
    rowsAt<Guideline>('emergency.guidelines', scope).map(({ answers: { title, body, version, address, checkedOn }, mark }) => [
      ...joined(
        [
          orMissing(title, 'title'),
          orMissing(body, 'who published it'),
          ...said(version),
          ...(isTyped(checkedOn) ? [[{ text: 'current on ' }, ...dateSpans(checkedOn)]] : []),
          ...said(address),
        ],
        ', ',
      ),
      ...mark,
    ]),
    '; ',
  );

// In the order in which a hospital comes to them, each under a word or two. `asked`: silence about it is news.
const REST: readonly {
  readonly path: FieldPath;
  readonly name: string;
  readonly say?: (scope: PrintScope) => Spans;
  readonly asked?: false;
}[] = [
  { path: 'summary.devices', name: 'Devices', say: devices },
  { path: 'emergency.resuscitation', name: 'Resuscitation or advance care plan', say: resuscitation },
  { path: 'emergency.investigations', name: 'Tests', say: tests },
  { path: 'emergency.fluids', name: 'Fluids and feeding' },
  { path: 'emergency.fastingLimit', name: 'Longest time without food', asked: false }, // left blank where there is no limit
  { path: 'emergency.airway', name: 'Airway and anaesthetic' },
  { path: 'emergency.disposition', name: 'Admit or home' },
  { path: 'emergency.hospital', name: 'Hospital' },
  { path: 'emergency.hospitalNotes', name: 'Ward and transfer' },
  { path: 'emergency.whoCanConsent', name: 'Consent' },
  { path: 'emergency.guidelines', name: 'Guideline', say: guidelines },
];

// Devices, another plan, and what to send before treatment.
const EACH_ON_ITS_OWN = 3;

// For whoever is at home: not on this side, and said to be elsewhere. A page that had to make room for them would have them
// cut out of the plan.
const ELSEWHERE = {
  'emergency.sickDay': 'sick-day rules',
  'emergency.equipment': 'what to bring',
  'emergency.callScript': 'words for 999',
} as const satisfies { readonly [Path in FieldPath]?: string };

function fullPlan({ planNumber }: IssuedPlan, scope: PrintScope): Spans {
  const { name } = scope.answers.reviews.owner ?? {};
  const may = mayRead(scope, fieldEntry('reviews.owner').audience);
  const owner = may ? [[{ text: 'kept by ' }, ...orMissing(name, 'name')]] : [];
  const also = (Object.keys(ELSEWHERE) as readonly (keyof typeof ELSEWHERE)[]) // Object.keys forgets the literal keys
    .filter((path) => !isBlankAt(path, scope))
    .map((path) => ELSEWHERE[path]);
  return joined([words(planNumber), ...owner, ...(also.length > 0 ? [words(`with ${also.join(', ')}`)] : [])], ', ');
}

// `isWanted`: a page is, so that silence is news.
function silence(scope: PrintScope): readonly Spans[] {
  const isNews = (path: FieldPath): boolean => {
    const { field, sectionId, audience } = fieldEntry(path);
    return mayRead(scope, audience, field) && isFieldRelevant(field, scope.answers[sectionId], scope.answers, scope.setting);
  };
  // What is asked about resuscitation is answered in its own place, whatever it is.
  const blank = REST.filter(({ path, asked }) => asked !== false && path !== 'emergency.resuscitation' && isBlankAt(path, scope));
  const names = blank.filter(({ path }) => isNews(path)).map(({ name }) => lowerFirst(name));
  return names.length > 0 ? [[aside(`Not answered: ${names.join('; ')}`)]] : [];
}

export function restBox(plan: IssuedPlan, scope: PrintScope, isWanted: boolean): BoxBlock {
  const itemsIn = (group: typeof REST): readonly Spans[] =>
    group
      .filter(({ path }) => path === 'emergency.resuscitation' || !isBlankAt(path, scope))
      .map(({ path, name, say }) => ({ name, spans: say ? say(scope) : simply(path, scope) }))
      .filter(({ spans }) => spans.length > 0)
      .map(({ name, spans }) => labelled(name, spans));
  // The first stand each on its own; the rest run on, because a line for each would not leave room for what comes before.
  const blocks: readonly Block[] = [
    { kind: 'list', ordered: false, items: itemsIn(REST.slice(0, EACH_ON_ITS_OWN)) },
    {
      kind: 'paragraph',
      spans: sentences([
        ...itemsIn(REST.slice(EACH_ON_ITS_OWN)),
        labelled('Full plan', fullPlan(plan, scope)),
        ...(isWanted ? silence(scope) : []),
      ]),
    },
  ];
  return { kind: 'box', title: 'Also', weight: 'thin', at: 'emergency.investigations', blocks };
}
