// Going through a new version: one statement at a time, as the last agreed version said it, with its age. One key each:
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
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ageWords } from './ageWords.ts';
import './review.scss';
import { ReviewList } from './ReviewList.tsx';
import { PartStatementCard } from './PartStatementCard.tsx';
import { RowStatementCard } from './RowStatementCard.tsx';

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

  const here = statements.find(({ path }) => path === at);
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

  // The next one that waits after this place, from the top again at the end.
  function nextWaiting(from: string): string | undefined {
    const index = statements.findIndex(({ path }) => path === from);
    return [...statements.slice(index + 1), ...statements.slice(0, index)].find(({ waits }) => waits)?.path;
  }

  function settle(statement: Statement, change: () => void, what: string): void {
    const left = waiting.length - (statement.waits ? 1 : 0);
    const next = nextWaiting(statement.path);
    change();
    go(next, `${name(statement)}: ${what}. ${left === 0 ? 'Everything has been looked at.' : `${left} left.`}`);
  }

  function settleRow(statement: RowStatement, rows: (before: readonly Row[]) => readonly Row[], what: string): void {
    const spot = spotAt(statement.rowsPath);
    const before = (valueAt(form.store.getState().answers, statement.rowsPath) ?? []) as readonly Row[]; // a rows field is answered by rows
    if (spot) settle(statement, () => form.change(spot, rows(before)), what);
  }

  const lookedThrough = (statement: Statement): void => {
    const { parts } = form.store.getState().answers.reviews;
    settle(statement, () => form.change(spotOfEntry(PARTS), partLookedThrough(parts, statement.sectionId)), 'looked through');
  };
  const stillRight = (statement: RowStatement): void =>
    settleRow(statement, (rows) => confirmed(rows, statement.row.id, statement.field.fields), 'still right');
  const remove = (statement: RowStatement): void => settleRow(statement, (rows) => removed(rows, statement.row.id), 'removed');
  const putBack = (statement: RowStatement): void => settleRow(statement, (rows) => marked(rows, statement.row.id, 'carried'), 'put back');
  const step = (by: 1 | -1): void => {
    const index = statements.findIndex(({ path }) => path === at);
    const next = statements[index + by];
    if (next) go(next.path, '');
  };

  const shown = (statement: Statement) => ({
    age: ageWords(
      ages?.find(({ id }) => id === (statement.of === 'row' ? statement.row.id : statement.sectionId)),
      form.today(),
    ),
    isFirst: statements[0]?.path === at,
    isLast: statements.at(-1)?.path === at,
    onStep: step,
  });

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
      {here === undefined ? <AllLookedAt none={statements.length === 0} /> : null}
      {here?.of === 'row' ? (
        <RowStatementCard
          key={here.path}
          {...shown(here)}
          statement={here}
          name={rowNameOf(here, form.store.getState().answers)}
          onStillRight={() => stillRight(here)}
          onRemove={() => remove(here)}
          onPutBack={() => putBack(here)}
        />
      ) : null}
      {here?.of === 'part' ? (
        <PartStatementCard key={here.path} {...shown(here)} statement={here} name={PART_NAME} onStillRight={() => lookedThrough(here)} />
      ) : null}
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
