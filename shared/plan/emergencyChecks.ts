// What a page for an emergency is looked over for, as the questions a colleague would ask. Every answer comes from the gate
// or from the checks of single answers; only how a step is worded is judged here.
import { isBlankAnswer } from './blank.ts';
import type { Answers } from './definition.ts';
import type { ReadinessFinding } from './readiness.ts';
import { activeRows } from './walk.ts';

export interface PageFinding {
  readonly path: string;
  readonly sentence: string;
}

export interface PageCheck {
  readonly id: string;
  readonly label: string;
  // Stands in the way of agreement; the others are worth a thought.
  readonly blocks: boolean;
  // There is nothing yet that it could be asked about: then it is not settled, either.
  readonly idle: boolean;
  readonly findings: readonly PageFinding[];
}

// What a step begins with when it describes instead of telling somebody what to do.
const DESCRIBES =
  /^[^\p{L}]*(?:the|an?|this|that|it|she|he|they|we|you|i|her|his|their|its|if|when|while|after|before|as|in|on|at|is|are|was|may|might|can|could|should|must|will|would|there|please|\p{L}+ing)(?!\p{L})/iu;
// Words that end like a description and tell somebody what to do.
const TELLS = /^[^\p{L}]*(?:bring|ring)(?!\p{L})/iu;

export const beginsWithDoing = (words: string): boolean => words.trim() === '' || TELLS.test(words) || !DESCRIBES.test(words);

const describingSteps = ({ emergency }: Answers): readonly PageFinding[] =>
  activeRows(emergency.scenarios).flatMap(({ id, answers: { steps } }, scenario) =>
    activeRows(steps).flatMap((step, index) =>
      beginsWithDoing(step.answers.words ?? '')
        ? []
        : [
            {
              path: `emergency.scenarios.${id}.steps.${step.id}.words`,
              sentence: `Step ${index + 1} of emergency ${scenario + 1} does not begin with what to do. Begin with a verb: give, check, ring.`,
            },
          ],
    ),
  );

const CHECK = /\.dose\.checked\w+(?:\.|$)/;
const STEP = /^emergency\.scenarios\.[^.]+\.steps/;

interface Question {
  readonly id: string;
  readonly label: string;
  readonly holds: (finding: ReadinessFinding) => boolean;
  // Whether there is anything on the page that it is about.
  readonly about: (answers: Answers) => boolean;
}

const hasMedicines = ({ emergency }: Answers): boolean => activeRows(emergency.medicines).length > 0;
const hasPhones = ({ emergency }: Answers): boolean => activeRows(emergency.phones).length > 0;

const uncheckedDoses = ({ emergency }: Answers): readonly PageFinding[] =>
  activeRows(emergency.medicines).flatMap(({ id, answers: { dose } }, index) =>
    isBlankAnswer(dose?.checkedAmount) || isBlankAnswer(dose?.checkedBy?.name)
      ? [{ path: `emergency.medicines.${id}.dose.checkedAmount`, sentence: `Nobody else has checked dose ${index + 1} yet.` }]
      : [],
  );

// In the order of the page. Each finding stands under the first that it answers.
const QUESTIONS: readonly Question[] = [
  {
    id: 'allergies',
    label: 'Allergies answered',
    holds: ({ code, path }) => code === 'R02' || code === 'A01' || path.startsWith('summary.allerg'),
    about: ({ summary }) => summary.allergyStatus !== undefined,
  },
  {
    id: 'steps',
    label: 'Steps short, beginning with what to do',
    holds: ({ path }) => STEP.test(path),
    about: ({ emergency }) => activeRows(emergency.scenarios).some(({ answers }) => activeRows(answers.steps).length > 0),
  },
  {
    id: 'doNot',
    label: 'A reason for every “do not”',
    holds: ({ path }) => path.startsWith('emergency.doNot'),
    about: ({ emergency }) => activeRows(emergency.doNot).length > 0,
  },
  {
    id: 'weight',
    label: 'Weight in date for the age',
    holds: ({ code, path }) => code === 'R06' || code === 'A10' || path.endsWith('.dose.weight'),
    about: ({ summary }) => !isBlankAnswer(summary.weight),
  },
  { id: 'checked', label: 'Doses checked by somebody else', holds: ({ path }) => CHECK.test(path), about: hasMedicines },
  { id: 'doses', label: 'Every dose complete', holds: ({ path }) => path.startsWith('emergency.medicines'), about: hasMedicines },
  { id: 'phone', label: 'A number that answers day and night', holds: ({ code }) => code === 'R07', about: hasPhones },
  { id: 'rung', label: 'That number test rung', holds: ({ code }) => code === 'A06', about: hasPhones },
  {
    id: 'until',
    label: 'Rely-until date inside its limit',
    holds: ({ path }) => path.startsWith('emergency.reliableUntil'),
    about: ({ emergency }) => !isBlankAnswer(emergency.reliableUntil),
  },
  {
    id: 'rest',
    label: 'The rest of the page answered',
    holds: ({ path }) => path.startsWith('emergency.') || path === 'summary.explainer',
    about: ({ emergency }) => emergency.plan !== undefined,
  },
];

// `findings`: what the gate says of the whole plan.
export function emergencyChecks(findings: readonly ReadinessFinding[], answers: Answers): readonly PageCheck[] {
  // What came from the version before is looked at one statement at a time, and there it is counted.
  const found = findings.filter(({ code }) => code !== 'R19');
  const wanted = answers.emergency.plan === 'yes';
  return QUESTIONS.map(({ id, label, holds, about }, index) => {
    const earlier = QUESTIONS.slice(0, index);
    const own = found.filter((finding) => holds(finding) && !earlier.some((question) => question.holds(finding)));
    const described = id === 'steps' && wanted ? describingSteps(answers) : [];
    const unchecked = id === 'checked' && own.length === 0 ? uncheckedDoses(answers) : [];
    const here = [...own.map(({ path, sentence }) => ({ path, sentence })), ...described, ...unchecked];
    return {
      id,
      label,
      blocks: unchecked.length > 0 || own.some(({ severity }) => severity === 'error'),
      idle: here.length === 0 && !about(answers),
      findings: here,
    };
  });
}
