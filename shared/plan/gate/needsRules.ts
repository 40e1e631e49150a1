// R08 to R10 and R14: has everything been asked, is there a goal, does every need lead somewhere, and is growing up planned.
import type { Field } from '../fields.ts';
import { fieldEntry, type Answers, type FieldPath } from '../definition.ts';
import { isBlankAnswer } from '../blank.ts';
import { THREAD_RULES, threadOf } from '../thread.ts';
import type { Found, GateRule, GateScope } from './scope.ts';

type Said = Readonly<Record<string, { readonly answer?: string } | undefined>>;

const SHOWN = 4;

function unansweredItems(path: FieldPath, said: Said | undefined): readonly string[] {
  const { field }: { readonly field: Field } = fieldEntry(path);
  return field.kind === 'sweep' ? field.items.filter(({ code }) => isBlankAnswer(said?.[code]?.answer)).map(({ label }) => label) : [];
}

function gap(path: FieldPath, said: Said | undefined, one: string, many: string): readonly Found[] {
  const items = unansweredItems(path, said);
  if (items.length === 0) return [];
  const shown = items.slice(0, SHOWN).join(', ');
  const more = items.length > SHOWN ? `, and ${items.length - SHOWN} more` : '';
  return [
    {
      path,
      sentence: `${items.length === 1 ? `1 ${one} has` : `${items.length} ${many} have`} not been answered: ${shown}${more}.`,
      settle: 'Ask about each one. “Not known”, “Not asked” and “Declined to say” are answers too.',
    },
  ];
}

export const everythingAsked: GateRule = ({ answers }) => [
  ...gap('healthNeeds.systems', answers.healthNeeds.systems, 'body system', 'body systems'),
  ...gap('dailyLife.areas', answers.dailyLife.areas, 'part of life', 'parts of life'),
];

export const needsLeadSomewhere: GateRule = ({ answers }) => {
  const rule = THREAD_RULES.find(({ code }) => code === 'thread.R1');
  return (rule?.look(threadOf(answers)) ?? []).map(({ path, sentence }) => ({
    path,
    sentence,
    settle: 'Link it to an outcome, or say why none is sought.',
  }));
};

// From Year 9 or 13 until 25.
export const isGrowingUp = ({ age, schoolYear, pack }: Pick<GateScope, 'age' | 'schoolYear' | 'pack'>): boolean =>
  (schoolYear !== undefined && schoolYear >= pack.adulthood.fromSchoolYear) ||
  (age !== undefined && age >= 13 && age < pack.adulthood.underAge);

const answered = (answers: Answers): boolean => answers.transitions.answer !== undefined;

export const growingUpAnswered: GateRule = (scope) => {
  if (!isGrowingUp(scope)) return [];
  const { transitions } = scope.answers;
  return [
    ...(answered(scope.answers)
      ? []
      : [
          {
            path: 'transitions.answer',
            sentence: 'Moving to adult care has not been asked about. It is always asked from Year 9 or age 13.',
            settle: 'Ask whether there is a move to plan, or say why not now.',
          },
        ]),
    ...(transitions.answer === 'declined'
      ? []
      : gap('transitions.adulthood', transitions.adulthood, 'part of adult life', 'parts of adult life')),
  ];
};
