// What is still to answer, as the plan's own rules say it, counted for a section or a row. Worked out once for each state
// of the answers, however many places ask.
import { isAnsweredField, isBlankAnswer } from '../../shared/plan/blank.ts';
import { answerAt, type Answers, type SectionId } from '../../shared/plan/definition.ts';
import { missing, type MissingAnswer } from '../../shared/plan/missing.ts';
import type { Setting } from '../../shared/plan/relevance.ts';
import { inSentence } from './answerInWords.ts';
import { isAsked } from './form.ts';
import { spotAt, spotsOfSection } from './spot.ts';

interface Known {
  readonly answers: Answers;
  readonly today: Setting['today'];
  readonly nation: Setting['nation'];
  readonly missing: readonly MissingAnswer[];
  // How many lie under each path, from the section down.
  readonly under: ReadonlyMap<string, number>;
}

let last: Known | undefined;

function known(answers: Answers, { today, nation }: Setting): Known {
  if (last?.answers === answers && last.today === today && last.nation === nation) return last;
  const found = missing(answers, { ...(today && { today }), ...(nation && { nation }) });
  const under = new Map<string, number>();
  for (const { path } of found) {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) under.set(at, (under.get(at) ?? 0) + 1);
  }
  last = { answers, today, nation, missing: found, under };
  return last;
}

export const stillMissing = (answers: Answers, setting: Setting): readonly MissingAnswer[] => known(answers, setting).missing;

export const missingUnder = (answers: Answers, setting: Setting, path: string): number => known(answers, setting).under.get(path) ?? 0;

const labels = new Map<string, string>();

// By path, however often it is asked: finding a field takes longer than naming it.
function labelAt(path: string): string {
  const label = labels.get(path) ?? inSentence(spotAt(path)?.field.label ?? '').replace(/\?$/, '');
  labels.set(path, label);
  return label;
}

const MOST_NAMED = 3;

// what it is; how severe; and 2 more
export function missingInWords(answers: Answers, setting: Setting, path: string): string {
  const found = known(answers, setting);
  if (!found.under.has(path)) return '';
  const names = [...new Set(found.missing.filter((one) => one.path.startsWith(`${path}.`)).map((one) => labelAt(one.path)))];
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

export interface Progress {
  // Blank and nobody waits for it; nothing of it is asked of this person; begun; to do; done.
  readonly state: 'blank' | 'notAsked' | 'begun' | 'toDo' | 'done';
  readonly todo: number;
  // From 0 to 1: how much of what is needed has been answered.
  readonly share: number;
}

export function progressOf(sectionId: SectionId, answers: Answers, setting: Setting): Progress {
  const asked = spotsOfSection(sectionId).filter((spot) => isAsked(spot, answers, setting));
  const todo = missingUnder(answers, setting, sectionId);
  if (asked.length === 0) return { state: 'notAsked', todo, share: 0 };
  const needed = asked.filter(({ field }) => field.needed);
  const done = needed.filter(({ entry, field }) => isAnsweredField(field, answerAt(answers, entry))).length;
  if (todo > 0) return { state: 'toDo', todo, share: done / (done + todo) };
  const begun = asked.some(({ entry }) => !isBlankAnswer(answerAt(answers, entry)));
  if (needed.length > 0) return { state: 'done', todo, share: 1 };
  return { state: begun ? 'begun' : 'blank', todo, share: begun ? 1 : 0 };
}
