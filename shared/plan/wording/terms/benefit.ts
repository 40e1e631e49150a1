// Words for what would be good and need not be.
import { after, before, words, type WordingTerms } from '../patterns.ts';

export const benefitTerms: readonly WordingTerms[] = [
  {
    kind: 'benefit',
    found: words(
      '(?:would|will|may|might|could|should) (?:also |really |greatly |certainly )?(?:benefit|thrive|do well|be helpful|be useful|be beneficial|be of benefit|be good|be desirable|be advisable|profit|welcome|like to think about|value)(?: (?:from|with))?',
      '(?:would|may|might|could) (?:be )?(?:help|support|suit)(?:ed)?',
      'may (?:also |well )?(?:require|need)',
      'might (?:also |well |include|need|require|like to \\p{L}+(?: about)?)',
      'will (?:likely|probably|possibly) (?:need|require|benefit)',
      '(?:is|are) likely to (?:need|require|benefit)',
      '(?:is|are) asked to consider',
      '(?:please |should |could |to |and )consider',
      '(?<=^\\W*)consider',
      'consider(?:ing|ation of)',
      '(?:should|would) ideally',
      'ideally',
      'preferably',
      '(?:we|i) (?:would )?(?:suggest|recommend|advise|propose|hope)',
      'it is (?:suggested|recommended|advised|hoped|desirable|advisable|proposed)(?: that)?',
      '(?:further )?(?:thought|consideration) (?:to|should|could|may) be given to',
      '(?:could|might|may) (?:also )?be (?:referred|tried|used|offered|given|provided|needed|required|considered|arranged|helped|supported|worth|beneficial)',
      '(?:could|might)(?: also| well)? (?!not|walk|stand|sit|say|see|hear|hold|lift|roll|crawl)\\p{L}+',
      'there (?:may|might|could|would) be (?:merit|benefit|value|a case)(?: (?:in|for))?',
      'could (?:be|include|have|do|try|use)',
      'worth (?:trying|considering|exploring)',
      '(?:is|are) (?:also |strongly )?(?:recommended|suggested|advised|advisable|desirable|encouraged)',
      'aims? to',
      'endeavours? to',
      '(?:will )?try to',
      'it would be (?:helpful|useful|good|nice|beneficial)',
    ),
    unlessBefore: before('not', '‘i', '“i', "'i"),
    unlessAfter: after('sepsis'),
  },
];
