// What the terms of the wording check are made of: whole words, and what makes a sentence specific.
import type { WordingKind } from './kinds.ts';

export interface WordingTerms {
  readonly kind: WordingKind;
  readonly found: RegExp;
  // What comes right before or right after, or anywhere in the sentence, that answers the question or changes the sense.
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
  readonly unlessWith?: RegExp;
}

// Whole words, of a text in small letters.
export const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
export const after = (...alternatives: readonly string[]): RegExp => new RegExp(`^[\\s,:;(–-]*(?:${alternatives.join('|')})`, 'u');
export const before = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${alternatives.join('|')})[\\s,(“‘'-]*$`, 'u');
export const anywhere = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u');

export const NUMBER =
  '(?:\\d+(?:[.,:]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty(?:-five)?|sixty|ninety)';
export const PERIOD =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|fortnights?|months?|half[ -]?terms?|terms?|years?|feeds?|meals?|shifts?|lessons?)';
export const DAYS = '(?:mon|tues|wednes|weds|thurs|fri|satur|sun)(?:days?)?';
// How often, with a number or a day in it.
export const RATE = [
  `(?:once|twice|${NUMBER}(?: times| visits?| sessions?| nights?| ${PERIOD})?) (?:a|an|per|each|every|in each|in every) (?:school )?${PERIOD}`,
  `(?:every|each) (?:school |single |other )?(?:${NUMBER}(?:(?:-| to )${NUMBER})? )?${PERIOD}`,
  '(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annually|yearly|half-termly)',
  `(?:every|each|on|this) ${DAYS}`,
  `at (?:\\d{1,2}[:.]\\d\\d|${NUMBER} ?(?:am|pm))`,
  `${NUMBER} ?/ ?(?:day|week|month|term|year)`,
];
export const LENGTH = `${NUMBER}[ -]?(?:minutes?|mins?|hours?|hrs?)`;
export const SIZE = `${NUMBER} ?(?:mg|milligrams?|micrograms?|mcg|g|grams?|ml|millilitres?|l|litres?|l/min|mmol|mmol/l|millimoles?|units?|kg|kcal|puffs?|doses?|drops?|scoops?|tablets?)`;
export const TRIGGER =
  '(?:below|above|under|over|reaches|lasts?|longer than|more than|falls?|rises?|scored?|vomit\\p{L}*|for (?:\\p{L}+ )?(?:pain|wheeze|fever|nausea|headache)(?! relief)|reports|temperature of|seizure of|dental pain)';
// A dose with what sets it off: how much and how often are then the prescription’s.
export const PRESCRIBED = new RegExp(`(?=.*${SIZE})(?=.*(?<!\\p{L})${TRIGGER})(?=.*(?:given by|by (?:the|one|her|his|a)))`, 'u');
export const TRAINED =
  '(?:who (?:is|are|has|have|holds?)|(?:re-?)?trained (?:in|by|to|at|and|for \\d)|signed off|qualified (?:in|as|to)|with (?:\\d|level|the)|holding|employed by|band \\d)';
