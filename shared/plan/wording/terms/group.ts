// Words for a group without a number.
import { NUMBER, anywhere, words, type WordingTerms } from '../patterns.ts';

export const groupTerms: readonly WordingTerms[] = [
  {
    kind: 'group',
    found: words(
      '(?:very |fairly )?(?:small(?:er)?|sm\\.?|little|tiny|reduced|limited)[ -](?:sized? )?(?:teaching |peer |social |nurture )?(?:group|class)(?: (?:setting|sizes?|work|teaching))?s?',
      '(?:high|higher|good|enhanced|increased|favourable|appropriate|generous|better|adequate|improved) (?:staff(?:ing)?[ -]|adult[ -]|pupil[ -]|to[ -]|child[ -]|student[ -])*(?:ratios?|staffing(?: levels?)?)',
      'low[- ](?:arousal|stimulus|distraction)(?: (?:environment|setting|space|area|room|classroom))?',
      'quiet(?:er)? (?:environment|setting|space|area)',
      '(?:a )?(?:few|handful of|couple of|limited number of|small number of) (?:other )?(?:classmates|peers|pupils|children|friends|others|students|learners)',
      '(?:small|reduced|smaller|limited|low)(?:er)? class(?:es)? sizes?',
      '(?:in|into) groups(?! of)',
      'group (?:work|sessions?|setting)',
      'peer group',
      'small(?:er)? (?:numbers?|cohort|setting|environment|school|teaching group)',
      'pairs or small groups?',
      'small(?:er)?,? \\p{L}+ (?:group|class)(?:es|s)?',
      '(?:group|class)(?:es|s)? of (?:a |an )?(?:suitable|appropriate|small|manageable|reduced) size',
      'low (?:pupil|student|child) (?:numbers?|ratio)',
      'a calm(?:er)?(?:, \\p{L}+)? (?:environment|setting|space|room)',
    ),
    unlessWith: anywhere(
      `${NUMBER} (?:pupils?|children|peers?|people|classmates|friends|others|to one|to \\d)`,
      'ratios? of \\d ?: ?\\d',
      `(?:group|class)(?:es)? of (?:no more than |at most |up to )?${NUMBER}`,
      'means',
      `sizes? (?:of |is |will be )*(?:no more than |at most |up to )?${NUMBER}`,
      'one child',
      '\\d+ lux',
    ),
  },
];
