// Who may well have been given a copy: those whom this plan itself names, and nobody else's plan.
import type { Answers } from './definition.ts';
import { activeRows } from './walk.ts';

export function suggestedHolders({ consent, contacts, coordination, reviews }: Answers): readonly string[] {
  const named = [
    ...activeRows(consent.sharing).map(({ answers }) => answers.recipient),
    ...activeRows(contacts.personal).map(({ answers }) => answers.name),
    ...activeRows(contacts.professionals).flatMap(({ answers }) => [answers.name, answers.organisation]),
    coordination.lead?.name,
    reviews.owner?.name,
  ];
  return [...new Set(named.map((name) => name?.trim() ?? '').filter((name) => name !== ''))];
}
