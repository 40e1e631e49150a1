// The life of a version, every state against every event.
import { expect, test } from 'vitest';
import { VERSION_STATUSES } from '../../../shared/plan/planContent.ts';
import { eventsFrom, isEditable, PLAN_EVENTS, REQUIREMENTS, transition, type Requirement } from '../../../shared/plan/workflow.ts';

const everything = new Set(Object.keys(REQUIREMENTS) as readonly Requirement[]); // Object.keys forgets the literal keys

test('the whole table, with everything in place', () => {
  const table = VERSION_STATUSES.flatMap((from) =>
    PLAN_EVENTS.flatMap((event) => {
      const result = transition(from, event, everything);
      return result.ok ? [`${from} ${event} ${result.value}`] : [];
    }),
  );
  expect(table).toEqual([
    'draft sendForReview inReview',
    'draft markReady readyToAgree',
    'draft withdraw withdrawn',
    'draft enterInError enteredInError',
    'inReview returnToDraft draft',
    'inReview markReady readyToAgree',
    'inReview withdraw withdrawn',
    'inReview enterInError enteredInError',
    'readyToAgree returnToDraft draft',
    'readyToAgree agree agreed',
    'readyToAgree withdraw withdrawn',
    'readyToAgree enterInError enteredInError',
    'agreed supersede superseded',
    'agreed withdraw withdrawn',
    'agreed enterInError enteredInError',
    'superseded enterInError enteredInError',
    'withdrawn enterInError enteredInError',
  ]);
});

test('nothing is agreed that was not ready, signed and clear', () => {
  expect(VERSION_STATUSES.filter((from) => transition(from, 'agree', everything).ok)).toEqual(['readyToAgree']);
  for (const missing of ['gateClear', 'signed', 'restsInForce'] as const) {
    const met = new Set([...everything].filter((each) => each !== missing));
    expect(transition('readyToAgree', 'agree', met)).toMatchObject({ ok: false, error: { code: missing } });
  }
  expect(transition('draft', 'markReady')).toMatchObject({ ok: false, error: { code: 'gateClear' } });
});

test('what was agreed never becomes a draft again', () => {
  const reach = (from: (typeof VERSION_STATUSES)[number], seen = new Set<string>()): Set<string> => {
    for (const event of eventsFrom(from)) {
      const next = transition(from, event, everything);
      if (next.ok && !seen.has(next.value)) reach(next.value, seen.add(next.value));
    }
    return seen;
  };
  for (const status of reach('agreed')) expect(['superseded', 'withdrawn', 'enteredInError']).toContain(status);
});

test('answers change only in a draft and in review', () => {
  expect(VERSION_STATUSES.filter(isEditable)).toEqual(['draft', 'inReview']);
});

test('a refusal says what is so and that nothing changed', () => {
  expect(transition('superseded', 'agree')).toMatchObject({
    ok: false,
    error: { sentence: 'This version is replaced by a newer version, so it cannot be agreed. Nothing has changed.' },
  });
});
