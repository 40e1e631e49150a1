// What `accord check` finds in a plan: the rules of the gate, the golden thread, and what is wrong or odd in the answers.
import type { PlainDate } from '../../shared/base/plainDate.ts';
import { decodePlanContent } from '../../shared/plan/decode.ts';
import { emptyAnswers, type Answers } from '../../shared/plan/definition.ts';
import type { Issue } from '../../shared/plan/issue.ts';
import {
  ADVISORIES,
  blockersOf,
  readiness,
  READINESS_RULES,
  type ReadinessFinding,
  type ReadinessContext,
} from '../../shared/plan/readiness.ts';
import { THREAD_RULES, threadIssues } from '../../shared/plan/thread.ts';
import { validate } from '../../shared/plan/validate.ts';
import { placeInWords } from './placeInWords.ts';

export interface Finding extends Issue {
  // What the code stands for.
  readonly rule: string;
  // The path in the words of the form, with rows by number.
  readonly place: string;
  // What would settle it.
  readonly settle: string;
}

export interface CheckReport {
  readonly ready: boolean;
  // False: the file does not hold a plan that this Accord can read, and `answers` says why.
  readonly readable: boolean;
  readonly checkedFor: PlainDate;
  readonly definition?: number;
  readonly jurisdiction?: string;
  readonly readiness: readonly Finding[];
  readonly thread: readonly Finding[];
  readonly answers: readonly Finding[];
}

const ruleNames: Readonly<Record<ReadinessFinding['code'], string>> = {
  ...READINESS_RULES,
  ...ADVISORIES,
  blank: 'Needed, and not answered',
  answer: 'An answer has to be put right',
};

const RULE_OF_ANSWERS = 'Answers can be read, and read safely';
const SETTLE_ERROR = 'Put this answer right.';
const SETTLE_WARNING = 'Check it. It may be right as it stands.';

const told = (issue: Issue, rule: string, settle: string, answers: Answers): Finding => ({
  code: issue.code,
  severity: issue.severity,
  path: issue.path,
  place: placeInWords(issue.path, answers),
  rule,
  sentence: issue.sentence,
  settle,
});

const toldOfAnswer = (issue: Issue, answers: Answers): Finding =>
  told(issue, RULE_OF_ANSWERS, issue.severity === 'error' ? SETTLE_ERROR : SETTLE_WARNING, answers);

export function checkPlan(input: unknown, { today, ...asked }: ReadinessContext): CheckReport {
  const read = decodePlanContent(input);
  if (!read.ok) {
    const answers = read.error.map((issue) => toldOfAnswer(issue, emptyAnswers));
    return { ready: false, readable: false, checkedFor: today, readiness: [], thread: [], answers };
  }
  const { definition, jurisdiction, answers } = read.value;
  const found = readiness(read.value, { today, ...asked });
  const threadSays = new Map<string, string>(THREAD_RULES.map(({ code, says }) => [code, says]));
  return {
    ready: blockersOf(found).length === 0,
    readable: true,
    checkedFor: today,
    definition,
    jurisdiction,
    readiness: found.map((finding) => told(finding, ruleNames[finding.code], finding.settle, answers)),
    thread: threadIssues(answers).map((issue) =>
      told(issue, threadSays.get(issue.code) ?? '', 'Complete the thread from need to outcome to support, or say why not.', answers),
    ),
    answers: validate(answers, { today }).map((issue) => toldOfAnswer(issue, answers)),
  };
}

const line = ({ code, place, sentence, settle }: Finding): string => `  ${code}  ${place}: ${sentence} ${settle}`;

function part(title: string, findings: readonly Finding[]): readonly string[] {
  return findings.length === 0 ? [] : [`${title} (${findings.length})`, ...findings.map(line), ''];
}

// For a person. What has to be put right in an answer is said once, by the gate.
export function reportLines({ readable, readiness: gate, thread, answers }: CheckReport): readonly string[] {
  const lines = readable
    ? [
        ...part(
          'To settle before this plan can be agreed',
          gate.filter(({ severity }) => severity === 'error'),
        ),
        ...part(
          'Worth knowing',
          gate.filter(({ severity }) => severity === 'warning'),
        ),
        ...part('Golden thread', thread),
        ...part(
          'Answers to look at again',
          answers.filter(({ severity }) => severity === 'warning'),
        ),
      ]
    : part('This cannot be read as a plan', answers);
  return lines.slice(0, -1);
}
