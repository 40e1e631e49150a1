// What the rules of the gate say of single fields, to be seen beside them: a review planned too late, a check too long ago,
// words left over from a template, another person's name. Asked once for each state of the answers and each day.
import type { PlainDate } from '../../../shared/base/plainDate.ts';
import { isAnsweredField } from '../../../shared/plan/blank.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { readiness, READINESS_RULES, type AdvisoryCode, type ReadinessFinding } from '../../../shared/plan/readiness.ts';
import { answerAtPath } from '../../form/answerPath.ts';
import { spotAt } from '../../form/spot.ts';

// Advice that is worth seeing while the number or the words are still in mind.
const ADVICE_BESIDE: ReadonlySet<string> = new Set<AdvisoryCode>(['A16', 'A17', 'A18', 'A19', 'A20']);

export const isOfARule = ({ code }: Pick<Issue, 'code'>): boolean => Object.hasOwn(READINESS_RULES, code) || ADVICE_BESIDE.has(code);

export interface Rules {
  readonly gate: (answers: Answers) => readonly ReadinessFinding[];
  readonly fromTheVault: (found: readonly ReadinessFinding[]) => void;
  // Everything that rules say, without what `said` says already; what is merely blank under that code.
  readonly all: (answers: Answers, said: readonly Issue[]) => readonly Issue[];
  // What can be seen at a field that has been answered.
  readonly beside: (answers: Answers, said?: readonly Issue[]) => readonly Issue[];
}

// At a field of its own, and not at a row as a whole.
const answeredSpot = (path: string, answers: Answers): 'answered' | 'blank' | 'none' => {
  const spot = spotAt(path);
  // A note in a sweep stands below its field.
  if (!spot || (spot.path !== path && spot.field.kind !== 'sweep')) return 'none';
  return spot.path !== path || isAnsweredField(spot.field, answerAtPath(answers, path)) ? 'answered' : 'blank';
};

export function createRules(frame: Omit<PlanContent, 'answers'>, today: () => PlainDate, reissue: boolean): Rules {
  let last: { readonly answers: Answers; readonly today: PlainDate; readonly found: readonly ReadinessFinding[] } | undefined;
  let vault: readonly ReadinessFinding[] = [];

  function gate(answers: Answers): readonly ReadinessFinding[] {
    const day = today();
    if (last?.answers !== answers || last.today !== day)
      last = { answers, today: day, found: readiness({ ...frame, answers }, { today: day, reissue }) };
    return last.found;
  }

  const all = (answers: Answers, said: readonly Issue[]): readonly Issue[] => {
    const known = new Set(said.map(({ path, sentence }) => `${path} ${sentence}`));
    return [...gate(answers), ...vault]
      .filter((one) => isOfARule(one) && !known.has(`${one.path} ${one.sentence}`))
      .map(({ path, code, severity, sentence, settle }) => {
        const at = answeredSpot(path, answers);
        // What is asked of a row as a whole is open, and nothing in it is wrong.
        return {
          path,
          code: at === 'blank' ? 'blank' : code,
          severity: at === 'none' ? ('warning' as const) : severity,
          sentence: `${sentence} ${settle}`,
        };
      });
  };

  return {
    gate,
    fromTheVault: (found) => (vault = found),
    all,
    beside: (answers, said = []) =>
      all(answers, said).filter((issue) => issue.code !== 'blank' && answeredSpot(issue.path, answers) === 'answered'),
  };
}
