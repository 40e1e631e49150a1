// Going through a new version card by card, as the last agreed version said it, with the age of each statement. One key each:
// still right, change, remove. Nothing is stood by without having been on the screen, and undo takes any of it back.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Row } from '../../../shared/plan/fields.ts';
import { partLookedThrough, PARTS } from '../../../shared/plan/planParts.ts';
import { broughtForward, type RowStatement, type Statement } from '../../../shared/plan/review.ts';
import type { StatementAge } from '../../../shared/plan/statementAges.ts';
import { isReissue } from '../../../shared/plan/versionNumber.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { rowKind, rowName, rowTitle } from '../../form/answerInWords.ts';
import { valueAt } from '../../form/answerPath.ts';
import { useForm, useFormState } from '../../form/form.ts';
import { confirmed, marked, removed } from '../../form/rows.ts';
import { spotAt, spotOfEntry } from '../../form/spot.ts';
import { Keys } from '../../ui/Keys.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ageWords } from './ageWords.ts';
import { PartStatementCard } from './PartStatementCard.tsx';
import './review.scss';
import { cardsOf, together, type ReviewCard } from './reviewCards.ts';
import { ReviewList } from './ReviewList.tsx';
import { RowStatementCard } from './RowStatementCard.tsx';
import type { Turning } from './StatementCard.tsx';
import { TogetherCard } from './TogetherCard.tsx';

interface Props {
  readonly client: Client;
  readonly planId: PlanId;
  readonly version: number;
}

// What the queue draws: which statements there are, and how each stands.
const standings = (statements: readonly Statement[]): string =>
  statements.map((one) => `${one.path} ${one.of === 'row' ? one.row.standing : ''} ${one.waits}`).join('\n');

const waitingPaths = (answers: Answers): readonly string[] => broughtForward(answers).flatMap(({ path, waits }) => (waits ? [path] : []));

export function ReviewView({ client, planId, version }: Props) {
  const form = useForm();
  useFormState((state) => standings(broughtForward(state.answers)));
  const brought = broughtForward(form.store.getState().answers);
  const statements = isReissue(version) ? brought.filter(({ sectionId }) => sectionId === 'emergency') : brought;
  const waiting = statements.filter(({ waits }) => waits);
  const [at, setAt] = useState<string | undefined>(waiting[0]?.path);
  const [said, setSaid] = useState('');
  const ages = useAges(client, planId, version);

  const [held] = useState(() => together(statements));
  const cards = cardsOf(statements, held);
  const place = cards.findIndex((card) => card.statements.some(({ path }) => path === at));
  const here = cards[place];
  const name = (statement: Statement): string => nameOf(statement, form.store.getState().answers);

  // An undo brings back what it made wait again.
  useEffect(
    () =>
      form.store.subscribe((state, old) => {
        if (state.answers === old.answers) return;
        const before = new Set(waitingPaths(old.answers));
        const back = waitingPaths(state.answers).find((path) => !before.has(path));
        if (back !== undefined) setAt(back);
      }),
    [form],
  );

  function go(path: string | undefined, words: string): void {
    setAt(path);
    setSaid(words);
  }

  // The next one that waits after this card, from the top again at the end.
  const nextWaiting = (): string | undefined =>
    [...cards.slice(place + 1), ...cards.slice(0, place)].flatMap((card) => card.statements).find(({ waits }) => waits)?.path;

  // `stays`: there is more on the card to look at.
  function settle(settled: readonly Statement[], stays: boolean, change: () => void, what: string): void {
    const [first] = settled;
    const left = waiting.length - settled.filter(({ waits }) => waits).length;
    const next = stays ? at : nextWaiting();
    const of = first && settled.length === 1 ? name(first) : `${settled.length} statements`;
    change();
    go(next, `${of}: ${what}. ${left === 0 ? 'Everything has been looked at.' : `${left} left.`}`);
  }

  // All of one list, in one step that one undo takes back.
  function settleRows(
    settled: readonly RowStatement[],
    stays: boolean,
    change: (rows: readonly Row[], statement: RowStatement) => readonly Row[],
    what: string,
  ): void {
    const rowsPath = settled[0]?.rowsPath ?? '';
    const spot = spotAt(rowsPath);
    const before = (valueAt(form.store.getState().answers, rowsPath) ?? []) as readonly Row[]; // a rows field is answered by rows
    if (spot) settle(settled, stays, () => form.change(spot, settled.reduce(change, before)), what);
  }

  const lookedThrough = (statement: Statement): void => {
    const { parts } = form.store.getState().answers.reviews;
    settle([statement], false, () => form.change(spotOfEntry(PARTS), partLookedThrough(parts, statement.sectionId)), 'looked through');
  };
  const stillRight = (settled: readonly RowStatement[]): void =>
    settleRows(settled, false, (rows, { row, field }) => confirmed(rows, row.id, field.fields), 'still right');
  const remove = (statement: RowStatement, others: readonly Statement[] = []): void =>
    settleRows([statement], others.length > 0, (rows, { row }) => removed(rows, row.id), 'removed');
  const putBack = (statement: RowStatement, others: readonly Statement[] = []): void =>
    settleRows([statement], others.length > 0, (rows, { row }) => marked(rows, row.id, 'carried'), 'put back');

  const turning: Turning = {
    isFirst: place === 0,
    isLast: place === cards.length - 1,
    onStep: (by) => {
      const next = cards[place + by];
      if (next) go(next.path, '');
    },
  };
  const ageOf = (statement: Statement): string =>
    ageWords(
      ages?.find(({ id }) => id === (statement.of === 'row' ? statement.row.id : statement.sectionId)),
      form.today(),
    );
  const rowNameNow = (statement: RowStatement): string => rowNameOf(statement, form.store.getState().answers);

  function cardFor({ path, statements: on }: ReviewCard) {
    const [first] = on;
    const rows = on.filter((statement) => statement.of === 'row');
    if (first?.of === 'part') {
      return (
        <PartStatementCard
          key={path}
          {...turning}
          statement={first}
          name={PART_NAME}
          age={ageOf(first)}
          onStillRight={() => lookedThrough(first)}
        />
      );
    }
    if (rows.length > 1) {
      return (
        <TogetherCard
          key={path}
          {...turning}
          statements={rows}
          nameOf={rowNameNow}
          ageOf={ageOf}
          onStillRight={() => stillRight(rows.some(({ waits }) => waits) ? rows.filter(({ waits }) => waits) : rows)}
          onRemove={(statement) =>
            remove(
              statement,
              rows.filter((other) => other !== statement && other.waits),
            )
          }
          onPutBack={(statement) => putBack(statement, rows)}
        />
      );
    }
    return first ? (
      <RowStatementCard
        key={path}
        {...turning}
        statement={first}
        name={rowNameNow(first)}
        age={ageOf(first)}
        onStillRight={() => stillRight([first])}
        onRemove={() => remove(first)}
        onPutBack={() => putBack(first)}
      />
    ) : null;
  }

  const done = statements.length - waiting.length;
  return (
    <div className="review">
      <h1 id="section-title" tabIndex={-1}>
        What the last version said
      </h1>
      <p className="lead">
        Read each statement aloud with the family. Say whether it is still right, change it, or take it out. The plan can be agreed when
        each one has been looked at.
      </p>
      <p className="review__count">
        <strong>
          {done} of {statements.length} looked at
        </strong>
        <progress aria-label="Statements looked at" max={statements.length} value={done} />
      </p>
      {here === undefined ? <AllLookedAt none={statements.length === 0} /> : cardFor(here)}
      <ReviewList statements={statements} at={at} nameOf={name} onGo={(path) => go(path, '')} />
      <LiveRegion text={said} />
    </div>
  );
}

const PART_NAME = 'What stands on its own';

function AllLookedAt({ none }: { readonly none: boolean }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section className="review__all card" ref={panel} tabIndex={-1} aria-label="All looked at">
      <h2>{none ? 'Nothing came from an earlier version' : 'Every statement has been looked at'}</h2>
      <p>
        {none
          ? 'This is the first version of the plan, or the last one held no lists.'
          : 'What is new since then is asked in the sections. Any of these can still be changed until the plan is agreed.'}
      </p>
      {none ? null : (
        <p>
          <Keys keys="F3" /> goes to the first thing that is still to be answered, and on to the next.
        </p>
      )}
    </section>
  );
}

function rowNameOf({ rowsPath, row, field }: RowStatement, answers: Answers): string {
  const standing = activeRows(valueAt(answers, rowsPath) as readonly Row[] | undefined); // a rows field is answered by rows
  const index = standing.findIndex(({ id }) => id === row.id);
  return index < 0 ? rowKind(field) : rowName(field, index);
}

const nameOf = (statement: Statement, answers: Answers): string =>
  statement.of === 'part'
    ? PART_NAME
    : [rowNameOf(statement, answers), rowTitle(statement.field, statement.row)].filter(Boolean).join(', ');

function useAges(client: Client, planId: PlanId, version: number): readonly StatementAge[] | undefined {
  const [ages, setAges] = useState<readonly StatementAge[]>();
  const asked = useMemo(() => client('plans.statementAges', { planId, version }), [client, planId, version]);
  useEffect(() => {
    let here = true;
    void asked.then((found) => here && found.ok && setAges(found.value));
    return () => {
      here = false;
    };
  }, [asked]);
  return ages;
}
