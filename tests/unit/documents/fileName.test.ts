import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/base/plainDate.ts';
import { documentFileName } from '../../../shared/documents/fileName.ts';
import { formatUkMoment, ukDate } from '../../../shared/documents/ukMoment.ts';
import { versionStates } from '../../../shared/documents/versionState.ts';

const date = plainDate('2026-11-21') ?? expect.fail('a date');

describe('a document’s file name', () => {
  it('says which document, plan, version, state and date, and nothing personal', () => {
    expect(documentFileName({ document: 'front-sheet', planNumber: 'PLAN-0042', version: 3, status: 'draft', date })).toBe(
      'front-sheet_PLAN-0042_v3_DRAFT_2026-11-21.pdf',
    );
  });

  it('calls nothing AGREED but an agreed version', () => {
    const agreed = Object.entries(versionStates).filter(([, { fileWord }]) => fileWord === 'AGREED');
    expect(agreed.map(([status]) => status)).toEqual(['agreed']);
  });
});

describe('when a version was last changed', () => {
  it('is told by the clock on a wall in the UK, summer and winter', () => {
    expect(formatUkMoment('2026-07-01T23:30:00.000Z')).toBe('02-Jul-2026 at 00:30');
    expect(formatUkMoment('2026-11-21T00:03:22.000Z')).toBe('21-Nov-2026 at 00:03');
    expect(ukDate('2026-07-01T23:30:00.000Z')).toBe('2026-07-02');
  });
});
