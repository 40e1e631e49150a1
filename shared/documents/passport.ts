// The passport: who somebody is, in their own words, for anyone who meets them. It belongs to them and it is no care plan: it
// says nothing of medicines, allergies or what to do in an emergency, and says that it does not.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Block, PrintableDocument } from './blocks.ts';
import { glossary } from './glossary.ts';
import { bornFact, calledFact, identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { paperOf, said, scopeFor } from './paper.ts';
import { answersTo, rowsFor, unsaidLine, type FieldOnPaper } from './paperParts.ts';
import { isBlankAt, type PrintScope } from './printScope.ts';
import { rowTitle } from './answerSpans.ts';
import { aside, isUnsaid, NOT_ANSWERED, type Spans } from './spans.ts';
import { supportItems } from './supportItems.ts';

const TITLE = 'About me';

// Two that belong side by side are given together.
type Spoken = FieldPath | readonly [FieldPath, FieldPath];
const COMMUNICATION: readonly Spoken[] = ['aboutMe.communicationWays', 'aboutMe.communication', 'aboutMe.unwell'];
const MATTERS: readonly Spoken[] = ['aboutMe.important', 'aboutMe.people', ['aboutMe.goodDay', 'aboutMe.badDay']];
const LIKES: readonly Spoken[] = [['aboutMe.likes', 'aboutMe.dislikes'], 'aboutMe.strengths'];
const INFORMATION: readonly FieldOnPaper[] = [
  'person.firstLanguage',
  'person.interpreter',
  'person.interpreterLanguage',
  'person.informationNeed',
  'person.informationForms',
  'person.informationNotes',
];
const WHOSE: readonly FieldOnPaper[] = ['aboutMe.speaker', 'aboutMe.helpedBy', 'aboutMe.writtenOn', 'aboutMe.checkAgainBy'];

const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans });
const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

// What was ticked stands in one line; everything else as it was said.
const wordsOf = (path: FieldPath, spans: Spans): Spans =>
  fieldEntry(path).field.kind === 'choices' ? spans.map((span) => ({ ...span, text: span.text.replaceAll('\n', '; ') })) : spans;

// Each answer under its question; what is not answered in one line at the end.
function spoken(title: string, wanted: readonly Spoken[], scope: PrintScope, more: readonly Block[] = []): readonly Block[] {
  const unsaid: string[] = [];
  const one = (path: FieldPath): readonly Block[] => {
    const { label } = fieldEntry(path).field;
    const spans = said(path, scope);
    if (!spans) return [];
    if (!isUnsaid(spans)) return [heading(3, label), paragraph(wordsOf(path, spans))];
    unsaid.push(label);
    return [];
  };
  const blocks = wanted.flatMap((each): readonly Block[] => {
    if (typeof each === 'string') return one(each);
    const sides = each.map(one).filter((side) => side.length > 0);
    const columns = sides.map((inside) => ({ share: 1, blocks: inside }));
    return columns.length < each.length ? sides.flat() : [{ kind: 'columns', columns }];
  });
  return [heading(2, title), ...blocks, ...more, ...unsaidLine(unsaid)];
}

function mustKnow(scope: PrintScope): Block {
  const { field } = fieldEntry('aboutMe.mustKnow');
  const rows = rowsFor('aboutMe.mustKnow', scope);
  const items = field.kind === 'rows' ? rows.map((row) => rowTitle(row, field, scope)) : [];
  const why = isBlankAt('aboutMe.noWords', scope) ? [] : (said('aboutMe.noWords', scope) ?? []);
  return {
    kind: 'box',
    title: 'You must know this about me',
    weight: 'risk',
    at: 'aboutMe.mustKnow',
    blocks: [
      ...(items.length > 0 ? [{ kind: 'list', ordered: true, items } as const] : []),
      ...(why.length > 0 ? [paragraph(why)] : []),
      ...(items.length === 0 && why.length === 0 ? [paragraph([NOT_ANSWERED])] : []),
    ],
  };
}

// Side by side, so that one is not read without the other.
function please(scope: PrintScope): Block {
  const side = (path: 'aboutMe.pleaseDo' | 'aboutMe.pleaseDont', weight: 'thin' | 'stop'): Block => ({
    kind: 'box',
    title: fieldEntry(path).field.label,
    weight,
    at: path,
    blocks: [paragraph(said(path, scope) ?? [NOT_ANSWERED])],
  });
  return {
    kind: 'columns',
    columns: [
      { share: 1, blocks: [side('aboutMe.pleaseDo', 'thin')] },
      { share: 1, blocks: [side('aboutMe.pleaseDont', 'stop')] },
    ],
  };
}

function pictures({ answers }: PrintScope): readonly Block[] {
  const names = (answers.aboutMe.pictures ?? []).map(({ name }) => name.trim());
  return names.length === 0
    ? []
    : [heading(3, fieldEntry('aboutMe.pictures').field.label), paragraph([{ text: names.join('; ') }, aside(' (kept with my plan)')])];
}

const notAPlan: readonly Block[] = [
  heading(2, 'This is not my care plan'),
  paragraph([
    {
      text: 'It does not say which medicines I take, what I am allergic to, or what to do if I am very ill. That does not mean there is nothing. Ask for my care plan and my emergency page.',
    },
  ]),
];

export function passport(plan: IssuedPlan): PrintableDocument {
  const scope: PrintScope = { ...scopeFor(plan, 'passport'), plain: true };
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: TITLE },
    identityOf(scope, [...calledFact(scope), ...bornFact(scope)]),
    mustKnow(scope),
    ...spoken('How I communicate', COMMUNICATION, scope),
    please(scope),
    ...spoken('What matters to me', MATTERS, scope),
    heading(2, 'How to help me'),
    ...supportItems(scope),
    ...answersTo(['aboutMe.senses'], scope),
    ...spoken('Likes and strengths', LIKES, scope, pictures(scope)),
    heading(2, 'How to give me information'),
    ...answersTo(INFORMATION, scope),
    heading(2, 'Whose words these are'),
    ...answersTo(WHOSE, scope),
  ];
  const paper = paperOf({ title: TITLE, plan, scope, blocks: [...blocks, ...glossary(blocks, scope), ...notAPlan] });
  return { ...paper, density: 'large' };
}
