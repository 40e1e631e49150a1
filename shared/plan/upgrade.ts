// Carries the answers of an older plan into the definition of today, one step a version. Works on input that has not been
// decoded, because the definition it was written under is gone; what comes out is decoded like anything else. An agreed
// plan keeps its own bytes: this is for reading it.
import { err, ok, type Result } from '../base/result.ts';
import { DEFINITION_VERSION } from './definition.ts';
import type { Issue } from './issue.ts';

type Loose = Readonly<Record<string, unknown>>;

// From version 1 (the person alone) to 2 (the whole plan): every answer of version 1 has the same name and form in 2.
const fromPersonOnly = (content: Loose): Loose => ({ ...content, definition: 2 });

const STEPS: Readonly<Record<number, (content: Loose) => Loose>> = { 1: fromPersonOnly };

export function upgradeToCurrent(input: unknown): Result<unknown, readonly Issue[]> {
  if (typeof input !== 'object' || input === null || !('definition' in input)) return ok(input);
  const { definition } = input;
  if (typeof definition !== 'number') return ok(input);
  if (definition > DEFINITION_VERSION) {
    return err([
      {
        path: 'definition',
        code: 'later-definition',
        severity: 'error',
        sentence: 'This plan was written by a later version of Accord. Update Accord to open it.',
      },
    ]);
  }
  let content: Loose = { ...input };
  for (let version = definition; version < DEFINITION_VERSION; version += 1) {
    const step = STEPS[version];
    if (!step)
      return err([
        {
          path: 'definition',
          code: 'unknown-definition',
          severity: 'error',
          sentence: 'This plan does not say which version of the plan form it was written with, so it cannot be read safely.',
        },
      ]);
    content = step(content);
  }
  return ok(content);
}
