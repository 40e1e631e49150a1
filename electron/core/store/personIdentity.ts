// Who a plan is about, taken out of its content so that the caseload can be listed, sorted and searched without opening
// every plan. Letters are folded, so that "Siân" is found by "sian" and "Łukasz" by "lukasz".
import { formatDate, plainDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import { fold } from '../../../shared/plan/fold.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { digitsOf } from '../../../shared/plan/personNumber.ts';

export interface PersonIdentity {
  readonly family_name: string;
  readonly given_name: string;
  readonly preferred_name: string;
  readonly title: string;
  readonly date_of_birth: string;
  readonly identifier: string;
  readonly sort_key: string;
  readonly search_text: string;
}

export function identityOf({ answers: { person } }: PlanContent): PersonIdentity {
  const { familyName = '', givenName = '', preferredName = '', formerNames = '', title = '', dateOfBirth = '', identifier } = person;
  const born = plainDate(dateOfBirth);
  const digits = digitsOf(identifier?.number ?? '');
  return {
    family_name: familyName,
    given_name: givenName,
    preferred_name: preferredName,
    title,
    date_of_birth: dateOfBirth,
    identifier: identifier?.number ?? '',
    sort_key: `${fold(familyName).trim()}\u0001${fold(givenName).trim()}`,
    search_text: fold([familyName, givenName, preferredName, formerNames, digits, dateOfBirth, born ? formatDate(born) : ''].join(' ')),
  };
}

const DATE_WORDS = [3, 2, 1] as const;

// What each row's text must all contain. A date or a number typed with spaces is one thing, also after a name.
export function searchTerms(typed: string): readonly string[] {
  let words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const terms: string[] = [];
  while (words.length > 0) {
    const count = DATE_WORDS.find((many) => readTypedDate(words.slice(0, many).join(' ')));
    const date = count && readTypedDate(words.slice(0, count).join(' '));
    const others = words.findIndex((word) => !/^[\d-]+$/.test(word));
    const run = others < 0 ? words.length : others;
    const digits = digitsOf(words.slice(0, run).join(''));
    const isNumber = /^\d{4,}$/.test(digits);
    terms.push(date ?? (isNumber ? digits : (words[0] ?? '')));
    words = words.slice(count ?? (isNumber ? run : 1));
  }
  return terms;
}
