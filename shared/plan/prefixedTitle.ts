// What names a row, with the words that have to stand ahead of it, on screen and on paper alike: “give penicillin” in a list
// of what not to do reads as an order by itself.
import type { FieldOfKind } from './fields.ts';

// What somebody typed that forbids already. “DO NOT avoid penicillin” would turn it round, so nothing is put ahead of these.
const FORBIDS = /^[^\p{L}]*(?:(?:do|must|should|can|may) ?not|don['’]?t|can['’]t|never|avoid\p{L}*|no|not|nothing|nil)(?!\p{L})/iu;

export const prefixedTitle = ({ titlePrefix }: FieldOfKind<'rows'>, title: string): string =>
  titlePrefix === undefined || title.trim() === '' || FORBIDS.test(title.replaceAll(/\s+/g, ' ')) ? title : `${titlePrefix} ${title}`;
