// Which two versions are held side by side, without being asked and when one is chosen.
import { expect, it } from 'vitest';
import { canPrint, firstPair, inOrder, pairWith } from '../../../../renderer/features/versions/pairs.ts';
import type { VersionStory } from '../../../../shared/api/history.ts';
import type { VersionId } from '../../../../shared/base/ids.ts';
import type { VersionStatus } from '../../../../shared/plan/planContent.ts';

const story = (version: number, status: VersionStatus, readable = true): VersionStory => ({
  versionId: `v${version}` as VersionId, // any id will do
  version,
  status,
  begunAt: '2026-11-21T10:00:00.000Z',
  begunBy: 'Nia Nurse',
  changedAt: '2026-11-21T10:00:00.000Z',
  writers: [],
  steps: [],
  signatures: [],
  readable,
});

const WRITING = [story(4, 'draft'), story(3, 'withdrawn'), story(2, 'agreed'), story(1, 'superseded')];

it('begins with what is being written and what was agreed last, whatever was withdrawn between', () => {
  expect(firstPair(WRITING)).toEqual({ before: 2, after: 4 });
  expect(firstPair(WRITING.slice(1))).toEqual({ before: 1, after: 2 });
  expect(firstPair([story(1, 'draft')])).toBeUndefined();
});

it('holds nothing beside a version that does not read back', () => {
  const damaged = [story(3, 'draft'), story(2, 'agreed', false), story(1, 'superseded')];
  expect(firstPair(damaged)).toEqual({ before: 1, after: 3 });
  expect(pairWith(damaged, story(2, 'agreed', false))).toBeUndefined();
});

it('sets the earlier one first, and prints only from what was agreed and still counts or was replaced', () => {
  expect(inOrder(4, 1)).toEqual({ before: 1, after: 4 });
  expect([1, 2, 3].map((before) => canPrint(WRITING, { before, after: 4 }))).toEqual([true, true, false]);
});
