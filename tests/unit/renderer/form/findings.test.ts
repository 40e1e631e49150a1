import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { keepFindings } from '../../../../renderer/form/findings.ts';
import { spotOfEntry } from '../../../../renderer/form/spot.ts';
import { fieldEntry } from '../../../../shared/plan/definition.ts';
import type { ReadinessFinding } from '../../../../shared/plan/readiness.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const fromTheVault: readonly ReadinessFinding[] = [
  { path: 'summary.effect', code: 'R16', severity: 'error', sentence: 'Another.', settle: 'Check.' },
  // The core finds these too, in words that may be older than what is on the screen.
  { path: 'summary.allergyStatus', code: 'R02', severity: 'error', sentence: 'Not answered yet.', settle: 'Answer it.' },
];

it('is worked out once somebody pauses, and not for each letter', () => {
  const editor = createEditorStore(completeAnswers, () => new Date(2026, 10, 21));
  const gate = vi.fn<typeof editor.gate>(editor.gate);
  const { store, stop } = keepFindings(editor, gate);
  expect([store.getState().all, gate.mock.calls.length]).toEqual([[], 1]);
  const effect = spotOfEntry(fieldEntry('summary.effect'));
  for (const words of ['T', 'TB', 'TBC']) editor.change(effect, words);
  expect([store.getState().all, gate.mock.calls.length]).toEqual([[], 1]);
  vi.advanceTimersByTime(1000);
  expect(store.getState().all.map(({ code }) => code)).toEqual(['R15']);
  expect(gate).toHaveBeenCalledTimes(2);
  stop();
});

it('takes from the core only what the vault alone can know, in its place and without twins', () => {
  const editor = createEditorStore(completeAnswers, () => new Date(2026, 10, 21));
  const { store, fromTheVault: take, stop } = keepFindings(editor, editor.gate);
  const review = spotOfEntry(fieldEntry('reviews.nextOn'));
  editor.change(review, '2031-01-01');
  vi.advanceTimersByTime(1000);
  take(fromTheVault);
  take(fromTheVault);
  expect(store.getState().all.map(({ code, path }) => [code, path])).toEqual([
    ['R16', 'summary.effect'],
    ['R12', 'reviews.nextOn'],
  ]);
  take([]);
  expect(store.getState().all.map(({ code }) => code)).toEqual(['R12']);
  stop();
});
