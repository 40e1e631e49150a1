// The sections as a nurse looks for them. A section without a place does not compile.
import { sectionIds, type SectionId } from '../../../shared/plan/definition.ts';

const PLACES = ['What matters first', 'Everyday', 'Together'] as const;
type RailPlace = (typeof PLACES)[number];

const placeOf: { readonly [Id in SectionId]: RailPlace } = {
  person: 'What matters first',
  summary: 'What matters first',
  healthNeeds: 'What matters first',
  emergency: 'What matters first',
  contacts: 'Everyday',
  goals: 'Everyday',
  provision: 'Everyday',
  dailyLife: 'Everyday',
  education: 'Everyday',
  transitions: 'Everyday',
  aboutMe: 'Together',
  coordination: 'Together',
  reviews: 'Together',
  consent: 'Together',
  linkedPlans: 'Together',
  other: 'Together',
};

export const railGroups = PLACES.map((title) => ({ title, sectionIds: sectionIds.filter((id) => placeOf[id] === title) }));

const inOrder = railGroups.flatMap((group) => group.sectionIds);

export const sectionAfter = (sectionId: SectionId): SectionId | undefined => inOrder[inOrder.indexOf(sectionId) + 1];
