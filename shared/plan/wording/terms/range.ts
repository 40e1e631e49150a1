// Words for a ceiling, or a range.
import { NUMBER, anywhere, before, words, type WordingTerms } from '../patterns.ts';

export const rangeTerms: readonly WordingTerms[] = [
  {
    kind: 'range',
    found: words(
      'up to (?:a maximum of )?(?:approximately )?' + NUMBER + '(?: \\p{L}+)?',
      '(?:approximately|approx\\.?|roughly|around|circa|c\\.|about|nearly|some(?! one-)) (?:' +
        NUMBER +
        '|an|a half|half)(?: ?[-–] ?\\d+)?(?: \\p{L}+)?',
      'something (?:like|in the region of)(?: ' + NUMBER + '(?: \\p{L}+)?)?',
      'in the region of(?: ' + NUMBER + ')?',
      'give or take',
      'anything (?:from|between) [^,.;]+',
      'anywhere (?:from|between) [^,.;]+',
      'no less than [^,.;]+ and no more than [^,.;]+',
      '(?:a )?ceiling of[^,.;]*',
      '(?:on average|an average of)(?: ' + NUMBER + ')?',
      'or (?:less|more|fewer) (?:if|as|depending) [^,.;]+',
      'equivalent of(?: ' + NUMBER + ')?',
      '(?<!(?:for|after|lasts?|lasting|of|below|above|by) )at least (?:once|twice)(?! (?:a|an|per|each|every|in))',
      '(?<=(?:one|once|two|three|twice) )or more(?! (?:seconds?|minutes?|hours?|seizures?|signs?|of these))',
      'or (?:so|thereabouts)',
      '(?:a )?maximum of ' + NUMBER + '(?: \\p{L}+)?',
      '(?:capped|limited) (?:at|to) ' + NUMBER + '(?: \\p{L}+)?',
      '(?:no|not) more than (?:one block|' + NUMBER + ' (?:sessions?|visits?|hours?|blocks?|nights?|minutes?))',
      'between (?!\\d+:)' + NUMBER + '(?: \\p{L}+)? and (?:an?|' + NUMBER + ')(?: \\p{L}+)?',
      NUMBER +
        ' ?(?:[-–]|to|or) ?' +
        NUMBER +
        ' (?:times|minutes?|mins?|hours?|hrs?|sessions?|visits?|days?|nights?|weeks?|months?|adults?|staff|repetitions)',
      'minimum of ' + NUMBER + " at (?:the )?school[’']?s discretion",
    ),
    unlessBefore: before(
      'kept',
      'turned',
      'stage',
      'stages',
      'walk',
      'stand',
      'level',
      'from',
      'arrives',
      'open',
      'aged',
      'lasting',
      'lasts?',
      '(?:can|to) deliver',
      'seizures?',
    ),
    unlessWith: anywhere(
      'to keep',
      'saturations?',
      'until',
      'highest',
      'no more than \\d+ in',
      'in \\d+ hours',
      'up to date',
      'degrees',
      'diary',
      'millimol\\p{L}*',
      'mmol(?:/l)?',
      'puffs?',
      '(?:kaye )?walker',
      'metres?',
      'cm',
      'am|pm',
      'l/min',
      'mg',
      'temperature',
    ),
  },
];
