// What somebody said, and closed lists gone through item by item.
import type { Statement } from '../../plan/fields.ts';
import type { Option } from '../../plan/option.ts';
import { SUPPORT_ANSWERS, SUPPORT_TIMES } from '../../plan/valueSets/aboutMe.ts';
import { NEED_ANSWERS } from '../../plan/valueSets/answers.ts';
import { BODY_SYSTEMS } from '../../plan/valueSets/bodySystems.ts';
import { COORDINATION_FUNCTIONS, WHO_DOES_IT } from '../../plan/valueSets/coordination.ts';
import { LIFE_AREAS } from '../../plan/valueSets/dailyLife.ts';
import { ADULTHOOD_ANSWERS, ADULTHOOD_AREAS, SKILL_ANSWERS, SKILLS } from '../../plan/valueSets/transitions.ts';

export const said = (
  text: string,
  speaker: NonNullable<Statement['speaker']>,
  speakerName: string,
  how: NonNullable<Statement['how']>,
  saidOn: string,
): Statement => ({
  text,
  speaker,
  speakerName,
  how,
  saidOn,
});

type CodeIn<Items extends readonly Option[]> = Items[number]['code'];

interface Noted<Answer extends string> {
  readonly answer: Answer;
  readonly note?: string;
}

// Every item answered: as `others` unless it is named.
function sweepOf<const Items extends readonly Option[], const Answers extends readonly Option[]>(items: Items, _answers: Answers) {
  type Said = CodeIn<Answers> | Noted<CodeIn<Answers>>;
  type Swept = { readonly [Code in CodeIn<Items>]: Noted<CodeIn<Answers>> };
  return (others: CodeIn<Answers>, except: { readonly [Code in CodeIn<Items>]?: Said } = {}): Swept => {
    const named: Readonly<Record<string, Said | undefined>> = except;
    const entries = items.map(({ code }) => {
      const own = named[code] ?? others;
      return [code, typeof own === 'string' ? { answer: own } : own] as const;
    });
    return Object.fromEntries(entries) as Swept; // one entry for each code
  };
}

export const bodySystems = sweepOf(BODY_SYSTEMS, NEED_ANSWERS);
export const partsOfLife = sweepOf(LIFE_AREAS, NEED_ANSWERS);
export const helpAt = sweepOf(SUPPORT_TIMES, SUPPORT_ANSWERS);
export const whoDoesIt = sweepOf(COORDINATION_FUNCTIONS, WHO_DOES_IT);
export const adultLife = sweepOf(ADULTHOOD_AREAS, ADULTHOOD_ANSWERS);
export const ownSkills = sweepOf(SKILLS, SKILL_ANSWERS);

// An item of a sweep with a few words about it.
const noted =
  <Answer extends string>(answer: Answer) =>
  (note: string): { readonly answer: Answer; readonly note: string } => ({ answer, note });
export const need = noted('need');
export const aim = noted('aim');
export const how = noted('support');
export const other = noted('other');

// One thing a line.
export const lines = (...each: readonly string[]): string => each.join('\n');
