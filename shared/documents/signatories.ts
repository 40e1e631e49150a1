// Who signs a version, as far as the plan knows them: the person themselves, whoever decides with or for them, the clinician
// who authorises it, whoever keeps it up to date, and those who stand behind its emergency doses. One who signs in two ways
// signs once.
import { fieldEntry } from '../plan/definition.ts';
import type { NamedPerson } from '../plan/fields.ts';
import { displayName } from '../plan/personName.ts';
import { DECISION_BASES, LEGAL_ROLES } from '../plan/valueSets/consent.ts';
import { RELATIONSHIPS } from '../plan/valueSets/people.ts';
import { activeRows } from '../plan/walk.ts';
import { printedRows, type PrintScope } from './printScope.ts';
import { isTyped, optionLabel } from './spans.ts';

export interface Signatory {
  // Undefined where the plan names nobody: written in by hand.
  readonly name: string | undefined;
  // Of a professional.
  readonly role: string | undefined;
  readonly as: readonly string[];
}

// What an advocate or an order of a court stands for is not a signature.
const SIGN_FOR_THEM: ReadonlySet<string> = new Set(['parental', 'guardian', 'attorney', 'deputy', 'lookedAfter']);
const DECIDES_THEMSELVES: ReadonlySet<string> = new Set(['adult', 'sixteen', 'gillick']);

function thePerson({ answers }: PrintScope): Signatory {
  const { basis } = answers.consent;
  const decides = basis !== undefined && DECIDES_THEMSELVES.has(basis);
  return {
    name: displayName(answers.person),
    role: undefined,
    as: [decides ? optionLabel(DECISION_BASES, basis) : 'The person themselves: a name, a mark or a drawing, if they wish'],
  };
}

// Rows as printed keep the type of their answers only when they are looked up again by id.
const idsFor = (path: 'contacts.personal' | 'consent.legalRoles' | 'emergency.medicines', scope: PrintScope): ReadonlySet<string> => {
  const { audience } = fieldEntry(path);
  const rows =
    path === 'contacts.personal'
      ? scope.answers.contacts.personal
      : path === 'consent.legalRoles'
        ? scope.answers.consent.legalRoles
        : scope.answers.emergency.medicines;
  return new Set(printedRows(rows, undefined, audience, scope).map(({ row }) => row.id));
};

function thoseWhoDecide(scope: PrintScope): readonly Signatory[] {
  const { basis, legalRoles } = scope.answers.consent;
  const [shown, powers] = [idsFor('contacts.personal', scope), idsFor('consent.legalRoles', scope)];
  const parents = activeRows(scope.answers.contacts.personal)
    .filter(({ id, answers }) => shown.has(id) && answers.parentalResponsibility === 'yes')
    .map(({ answers: { name, relationship } }): Signatory => ({
      name,
      role: undefined,
      as: [...(relationship ? [optionLabel(RELATIONSHIPS, relationship)] : []), 'Parental responsibility'],
    }));
  const holders = activeRows(legalRoles)
    .filter(({ id, answers: { type } }) => powers.has(id) && type !== undefined && SIGN_FOR_THEM.has(type))
    // "Leila and Karim Test" are the parents who stand above.
    .filter(
      ({ answers: { holder = '', type } }) => type !== 'parental' || !parents.some(({ name }) => isTyped(name) && holder.includes(name)),
    )
    .map(({ answers: { holder, type } }): Signatory => ({
      name: holder,
      role: undefined,
      as: type ? [optionLabel(LEGAL_ROLES, type)] : [],
    }));
  const all = [...parents, ...holders];
  if (all.length > 0 || basis === undefined || DECIDES_THEMSELVES.has(basis)) return all;
  return [{ name: undefined, role: undefined, as: [optionLabel(DECISION_BASES, basis)] }];
}

const professional = (person: NamedPerson | undefined, as: string): Signatory => ({
  name: isTyped(person?.name) ? person.name : undefined,
  role: isTyped(person?.role) ? person.role.trim() : undefined,
  as: [as],
});

function pageProfessionals(scope: PrintScope): readonly Signatory[] {
  const { emergency } = scope.answers;
  const shown = idsFor('emergency.medicines', scope);
  const doses = activeRows(emergency.medicines).flatMap(({ id, answers: { dose } }) => (shown.has(id) && dose ? [dose] : []));
  return [
    ...(emergency.plan === 'yes' ? [professional(emergency.authorisedBy, 'Authorises the emergency plan')] : []),
    ...doses.map(({ authorisedBy }) => professional(authorisedBy, 'Authorises emergency doses')),
    ...doses.map(({ checkedBy }) => professional(checkedBy, 'Second checker of emergency doses')),
  ];
}

function professionals(scope: PrintScope): readonly Signatory[] {
  const { reviews } = scope.answers;
  return [
    professional(reviews.authorisedBy, 'Clinician who authorises the plan'),
    professional(reviews.owner, 'Keeps the plan up to date'),
    ...pageProfessionals(scope),
  ];
}

const folded = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en-GB');

export const signatories = (scope: PrintScope): readonly Signatory[] =>
  onceEach(scope, [thePerson(scope), ...thoseWhoDecide(scope), ...professionals(scope)]);

// Of an emergency page that is issued again by itself.
export const pageSignatories = (scope: PrintScope): readonly Signatory[] => onceEach(scope, pageProfessionals(scope));

function onceEach(scope: PrintScope, all: readonly Signatory[]): readonly Signatory[] {
  const { givenName = '', familyName = '' } = scope.answers.person;
  // Somebody may keep their own plan up to date.
  const self = folded(displayName(scope.answers.person));
  const key = ({ name, as }: Signatory): string => {
    if (name === undefined) return `nobody yet: ${as.join()}`;
    return folded(name) === folded(`${givenName} ${familyName}`) ? self : folded(name);
  };
  const found = new Map<string, Signatory>();
  for (const one of all) {
    const known = found.get(key(one));
    found.set(key(one), known ? { name: known.name, role: known.role ?? one.role, as: [...new Set([...known.as, ...one.as])] } : one);
  }
  return [...found.values()];
}
