// Words for being able to get at something, where nothing is said to happen.
import { after, anywhere, before, words, type WordingTerms } from '../patterns.ts';

export const accessTerms: readonly WordingTerms[] = [
  {
    kind: 'access',
    found: words(
      'access to',
      '(?:can|to|will|could|may) be accessed',
      'accessible (?:to|through)',
      '(?:is|are|be|being|made|remains?) available',
      'available (?:for|to|in|within)',
      '(?:provision of )?opportunit(?:y|ies)',
      'on offer',
      'there for (?:him|her|them|the child) to use(?: if \\p{L}+ (?:chooses?|wants?|wishes)(?: to)?)?',
      'can be drawn on',
      'at (?:his|her|their) disposal',
      '(?:entitled|eligible) (?:to|for)',
      '(?:can|could|may|able to) (?:draw on|tap into|make use of|call on)',
      '(?:can|able to|to) access (?:the |a )?(?!school|class|lessons)\\p{L}+',
      '(?:a |the )?chances?(?: to| for)',
      'exposure to',
      'options? (?:to|of)',
      'a place at',
      'ha(?:s|ve) the use of',
      '(?:is|are|be|been|being) offered(?=\\W*$)',
      'can use (?:the|an?)',
      'in place for (?:him|her|them)',
    ),
    unlessBefore: before('when', 'venous', 'wheelchair', 'step-free', 'level', 'equal', 'no', 'not'),
    unlessAfter: after('(?:on|at|from) (?:0\\d|\\d|all hours|any hour)', 'policy'),
    unlessWith: anywhere('code', 'ramp'),
  },
];
