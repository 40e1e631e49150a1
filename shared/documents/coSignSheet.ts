// The sheet on which a version is agreed by hand, and the slip on which a family asks for something else. It says exactly
// what is being agreed, who is asked, what somebody does not agree with, and which copies go to whom; and that a word changed
// after it was printed makes it void.
import { DAYS_TO_ANSWER, SLIP_LINES } from '../plan/amendments.ts';
import { answerAt, fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Row } from '../plan/fields.ts';
import type { VersionStatus } from '../plan/planContent.ts';
import { isReissue, versionInWords, wholeVersion } from '../plan/versionNumber.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans, rowParts, rowTitle } from './answerSpans.ts';
import type { Block, Fact, PrintableDocument } from './blocks.ts';
import { personLine, versionLine } from './furniture.ts';
import { identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { paperForReader, scopeFor } from './paper.ts';
import { printedRows, questionOf, type PrintedRow, type PrintScope } from './printScope.ts';
import { rowBlocks } from './rowBlocks.ts';
import { rowsField } from './rowsField.ts';
import { pageSignatories, signatories } from './signatories.ts';
import { ahead, aside, isUnsaid, joined, NOT_ANSWERED, type Spans } from './spans.ts';
import { questionNumber } from './statementNumbers.ts';
import { formatUkMoment } from './ukMoment.ts';
import { versionStates } from './versionState.ts';
import { secretFields } from './whereabouts.ts';

const TITLE = 'Co-sign sheet';
const NO_CODE = aside('Not given yet: the plan can still change.');
const SLIP = 'Amendment slip';
const PAGE = 'Emergency page, with the doses on it';
const ROWS_BY_HAND = 2;

const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans });
const plain = (text: string, strong?: true): Block => paragraph([{ text, ...(strong && { strong }) }]);
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

const VOID = 'Any change after printing voids this sheet.';
const open: Block = {
  kind: 'notice',
  title: 'Do not sign this sheet: the plan can still change',
  spans: [
    {
      text: `It was printed from a draft that is not frozen. ${VOID} Mark the version ready to agree, print the sheet again, and sign that one.`,
    },
  ],
};
const closed = (text: string): Block => ({ kind: 'notice', title: 'Not for signing', spans: [{ text }] });

const NOTICES: { readonly [Status in VersionStatus]: Block } = {
  draft: open,
  inReview: open,
  readyToAgree: {
    kind: 'notice',
    title: VOID,
    spans: [
      {
        text: 'It stands for the version named here as it was at the time named here, and for no other. If a word is changed after that, print a new sheet and sign again.',
      },
    ],
  },
  agreed: closed('This version is agreed already.'),
  superseded: closed('A later version has been agreed.'),
  withdrawn: closed('This plan was withdrawn.'),
  enteredInError: closed('This plan was entered in error.'),
};

function whatIsAgreed({ planNumber, version, status, changedAt, code }: IssuedPlan, { answers }: PrintScope): readonly Block[] {
  const papers = isReissue(version) ? [PAGE] : ['Full plan', ...(answers.emergency.plan === 'yes' ? [PAGE] : [])];
  const facts: readonly Fact[] = [
    { label: 'Plan and version', value: [{ text: `${planNumber}, version ${versionInWords(version)} (${versionStates[status].name})` }] },
    { label: 'As it stood on', value: [{ text: formatUkMoment(changedAt) }] },
    { label: 'Content code', value: code === undefined ? [NO_CODE] : [{ text: code, strong: true }] },
    { label: 'Papers to read first', value: [{ text: papers.join('\n') }] },
  ];
  return [heading('What is being agreed'), { kind: 'facts', caption: 'What is being agreed', facts }];
}

function ownView(scope: PrintScope): readonly Block[] {
  const said = answerSpans(fieldEntry('consent.ownView'), scope) ?? [NOT_ANSWERED];
  const { noOwnView } = scope.answers.consent;
  const why = isBlankAnswer(noOwnView) ? undefined : answerSpans(fieldEntry('consent.noOwnView'), scope);
  return [
    heading('What the person themselves thinks'),
    ...(why && isUnsaid(said) ? [] : [paragraph(said)]),
    ...(why ? [paragraph([{ text: 'Why their own view could not be heard: ', strong: true }, ...why])] : []),
  ];
}

const PAGE_CHOICE = '[   ] I stand by this page';
const onlyThePage = ({ version }: IssuedPlan): string =>
  `The emergency page of version ${wholeVersion(version)} is issued again under its own authority. Everything else stays as it was agreed in version ${wholeVersion(version)}, and who signed that need not sign again.`;

const CHOICE = '[   ] I agree\n[   ] Not to part\n_____________';

function signatures(scope: PrintScope, reissue: boolean): readonly Block[] {
  const byHand = Array.from({ length: ROWS_BY_HAND }, () => ({ name: undefined, role: undefined, as: [] }));
  return [
    heading('Signatures'),
    ...(reissue
      ? []
      : [plain('Whoever does not agree with a part can sign all the same: write its number from the full plan, such as 5.8 or C2.')]),
    {
      kind: 'table',
      caption: 'Signatures',
      columns: [
        { label: 'Name', share: 25 },
        { label: 'As', share: 25 },
        { label: 'Agrees', share: 20 },
        { label: 'Signature or mark', share: 27 },
        { label: 'Date', share: 14 },
      ],
      rows: [...(reissue ? pageSignatories(scope) : signatories(scope)), ...byHand].map(({ name, role, as }) => [
        [
          ...(name === undefined ? [] : [{ text: name.trim(), strong: true as const }]),
          ...(role === undefined ? [] : [{ text: `\n${role}` }]),
        ],
        [{ text: as.join('\n') }],
        [{ text: reissue ? PAGE_CHOICE : CHOICE }],
        [],
        [],
      ]),
    },
  ];
}

function rowsAt(path: FieldPath, scope: PrintScope): readonly PrintedRow[] {
  const entry = fieldEntry(path);
  return printedRows(answerAt(scope.answers, entry) as readonly Row[] | undefined, undefined, entry.audience, scope); // a rows field is answered by rows
}

function notAgreed(scope: PrintScope): readonly Block[] {
  const entry = fieldEntry('consent.disagreements');
  const label = `${questionNumber(entry)} ${questionOf(entry.field, scope)}`;
  const rows = rowBlocks(entry, rowsField('consent.disagreements'), label, scope);
  return [
    heading('Parts that are not agreed'),
    ...(rows.length > 0 ? rows : [paragraph([aside('None has been written down before printing.')])]),
  ];
}

// Our own words, so the lines may go.
const inALine = (spans: Spans): Spans => spans.map((span) => ({ ...span, text: span.text.replaceAll('\n', ', ') }));

// Promised when it was written down, and not there to be given.
const noPage = ({ row }: PrintedRow, { answers: { emergency } }: PrintScope): Spans =>
  Array.isArray(row.answers['documents']) && row.answers['documents'].includes('emergency') && emergency.plan !== 'yes'
    ? [aside(' (there is no emergency page in this version)')]
    : [];

function copies(scope: PrintScope): readonly Block[] {
  const field = rowsField('consent.sharing');
  const rows = rowsAt('consent.sharing', scope).map((printed) => {
    const parts = rowParts(printed, field, scope);
    const [documents, agreed] = ['documents', 'agreed'].map((id) => parts.find((part) => part.id === id)?.spans ?? []);
    const more = parts
      .filter(({ id, spans }) => id !== 'documents' && id !== 'agreed' && !isUnsaid(spans))
      .map(({ label, spans }): Spans => [{ text: ahead(label) }, ...spans]);
    return [
      rowTitle(printed, field, scope),
      joined([[...inALine(documents ?? []), ...noPage(printed, scope)], ...(more.length > 0 ? [joined(more, ' · ')] : [])], '\n'),
      agreed ?? [],
      [{ text: '[   ] yes   [   ] no' }],
    ];
  });
  return [
    heading('Who gets a copy'),
    rows.length === 0
      ? paragraph([aside('Nobody has written yet who may have a copy.')])
      : {
          kind: 'table',
          caption: 'Who gets a copy',
          columns: [
            { label: 'For', share: 28 },
            { label: 'Which', share: 34 },
            { label: 'In the plan', share: 16 },
            { label: 'Today', share: 22 },
          ],
          rows,
        },
  ];
}

// Of the version; the team that takes it in adds which one it is, because anybody may hand in their own.
const slipNumber = ({ planNumber, version }: IssuedPlan): string => `${planNumber}-${version}`;

function slip(plan: IssuedPlan, scope: PrintScope): readonly Block[] {
  const { owner } = scope.answers.reviews;
  const keeper = owner?.name?.trim() ? owner.name.trim() : 'whoever keeps the plan up to date';
  return [
    { kind: 'newPage' },
    heading(`${SLIP} ${slipNumber(plan)}`),
    plain('- - - - - - - - - - Cut or tear off this page - - - - - - - - - -'),
    plain(personLine(scope), true),
    plain(versionLine(plan), true),
    plain(
      `Something is wrong, or should be said otherwise? Write the number that stands before it in the full plan, and what it should say, on as many lines as you need. Hand this page to ${keeper}. You get an answer within ${DAYS_TO_ANSWER} days.`,
    ),
    { kind: 'writingLines', caption: 'Part number · what it should say · your name', count: SLIP_LINES, numbered: true },
    { kind: 'heading', level: 3, text: 'For the team' },
    plain(`Slip number ${slipNumber(plan)}-______   received on ______________   by ______________________`),
  ];
}

export function coSignSheet(plan: IssuedPlan): PrintableDocument {
  const scope: PrintScope = { ...scopeFor(plan, 'family'), withheld: secretFields(plan.content.answers) };
  const reissue = isReissue(plan.version);
  return paperForReader({
    title: TITLE,
    plan,
    scope,
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      identityOf(scope),
      NOTICES[plan.status],
      ...whatIsAgreed(plan, scope),
      ...(reissue
        ? [plain(onlyThePage(plan)), ...signatures(scope, true)]
        : [...notAgreed(scope), ...ownView(scope), ...signatures(scope, false), ...copies(scope), ...slip(plan, scope)]),
    ],
  });
}
