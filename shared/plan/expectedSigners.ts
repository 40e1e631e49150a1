// Whom the plan itself names for each part of its agreement. Offered to whoever records a signature, and never taken for one.
import type { Answers } from './definition.ts';
import type { NamedPerson } from './fields.ts';
import { displayName } from './personName.ts';
import { decidesAlone, type SignatureGiven } from './signing.ts';
import { activeRows } from './walk.ts';

export type ExpectedSigner = Pick<SignatureGiven, 'part' | 'name' | 'relationship' | 'basis'>;

const nameOf = ({ givenName = '', familyName = '', ...rest }: Answers['person']): string =>
  [givenName, familyName].filter((name) => name.trim() !== '').join(' ') || displayName({ givenName, familyName, ...rest });

const professional = (part: 'clinician' | 'owner' | 'checker', person: NamedPerson | undefined): ExpectedSigner => ({
  part,
  name: person?.name ?? '',
  relationship: person?.role,
});

export function expectedSigners({ person, consent, contacts, reviews, emergency }: Answers, reissue: boolean): readonly ExpectedSigner[] {
  const { basis } = consent;
  const alone = basis !== undefined && decidesAlone(basis);
  const carer = activeRows(contacts.personal).find(
    ({ answers }) => answers.parentalResponsibility === 'yes' || answers.nextOfKin === 'yes',
  );
  const decides = alone ? { name: nameOf(person) } : { name: carer?.answers.name ?? '', relationship: carer?.answers.relationship };
  return [
    { part: 'decisionMaker', basis, ...decides },
    ...(alone ? [] : [{ part: 'person' as const, name: nameOf(person) }]),
    professional('clinician', reissue ? emergency.authorisedBy : reviews.authorisedBy),
    professional('owner', reviews.owner),
    professional('checker', activeRows(emergency.medicines).find(({ answers }) => answers.dose?.checkedBy)?.answers.dose?.checkedBy),
  ];
}
