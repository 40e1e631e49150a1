// Words for examples where a list is wanted.
import { after, before, words, type WordingTerms } from '../patterns.ts';

export const examplesTerms: readonly WordingTerms[] = [
  {
    kind: 'examples',
    found: words(
      'e\\.?g\\.?',
      'such as',
      'for (?:example|instance)',
      'etc\\.?',
      'et cetera',
      'including but not (?:limited|restricted) to',
      'including(?= (?:\\p{L}+ )?\\p{L}+ (?:and|or) \\p{L}+[.!]?$)',
      'including (?:things like|some|for example|e\\.?g)',
      'like (?:a|an|the) \\p{L}+ or',
      'or (?:something )?(?:equivalent|comparable|similar|the like|other|alternative)',
      '(?:and|or) (?:so on|so forth|the like|other \\p{L}+)',
      'that (?:sort|kind) of thing',
      '(?:of|in) some (?:kind|sort|form)',
      'some (?:kind|sort|form) of',
      'and similar',
      '(?:or|and) whatever',
      'things like',
      'among other(?: thing)?s',
      'or like',
    ),
    unlessAfter: after('significant', 'night', 'week', 'parent'),
    unlessBefore: before('dose', 'the'),
  },
];
