// A nation's rules and words as dated data. A plan records the pack it was written under, so a change in the law is a new
// pack beside the old one and never a rewrite of either.
import type { PlainDate } from '../base/plainDate.ts';

export type PackNation = 'england' | 'wales' | 'scotland' | 'northernIreland';

export interface PackSection {
  readonly letter: string;
  readonly label: string;
  readonly plainLabel: string;
  // What it must hold, for whoever reads our advice beside it.
  readonly holds: string;
  // Whether health information can stand there. The others are named so that a table is whole.
  readonly fromHealth: 'yes' | 'suggest' | 'no';
}

// So many days, weeks or months after the event it is counted from.
export interface Clock {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
  // Where it stands in law, for whoever keeps this pack; not for print until it has been read against the source.
  readonly basis: string;
}

// The longest gap between reviews, by age in whole years.
export interface ReviewRule {
  readonly under: number;
  readonly months: number;
}

// By which day of the calendar year of a move the local authority has amended its document. `into`: the school year that
// begins then. Moves that depend on the school, such as from infants to juniors, are not among them.
export interface PhaseTransfer {
  readonly into: number;
  readonly label: string;
  readonly month: number;
  readonly day: number;
  readonly basis: string;
}

export interface PackLabels {
  readonly document: string;
  readonly shortName: string;
  readonly adviceTitle: string;
  // Printed at the foot of the health advice, so that nobody takes it for the authority's own document.
  readonly notTheDocument: string;
  readonly personNumber: string;
  readonly authority: string;
  readonly commissioner: string;
}

export interface AdulthoodRule {
  readonly fromSchoolYear: number;
  readonly underAge: number;
  readonly areas: readonly { readonly code: string; readonly label: string }[];
}

export interface JurisdictionPack {
  readonly id: string;
  readonly nation: PackNation;
  readonly title: string;
  readonly validFrom: PlainDate;
  readonly validTo?: PlainDate;
  readonly labels: PackLabels;
  readonly sections: readonly PackSection[];
  readonly clocks: readonly Clock[];
  readonly reviewRules: readonly ReviewRule[];
  readonly phaseTransfers: readonly PhaseTransfer[];
  readonly adulthood: AdulthoodRule;
  // The scheme of the person number usual here.
  readonly identifierScheme: 'nhs' | 'chi' | 'hc';
}
