// The packs that Accord knows, and the dates that follow from them.
import { addDays, addMonths, ageOn, type PlainDate } from '../base/plainDate.ts';
import { england2015 } from './england2015.ts';
import type { Clock, JurisdictionPack, PackNation } from './pack.ts';

export const JURISDICTION_IDS = ['england-2015'] as const;
export type JurisdictionId = (typeof JURISDICTION_IDS)[number];

const packs: Readonly<Record<JurisdictionId, JurisdictionPack>> = { 'england-2015': england2015 };

export const packOf = (id: JurisdictionId): JurisdictionPack => packs[id];

// The pack in force for a nation on a day; undefined where Accord has none yet.
export const packFor = (nation: PackNation, on: PlainDate): JurisdictionPack | undefined =>
  Object.values(packs).find((pack) => pack.nation === nation && pack.validFrom <= on && (pack.validTo === undefined || on <= pack.validTo));

export function clockEnds(clock: Clock, from: PlainDate): PlainDate | undefined {
  switch (clock.unit) {
    case 'day':
      return addDays(from, clock.count);
    case 'week':
      return addDays(from, clock.count * 7);
    case 'month':
      return addMonths(from, clock.count);
  }
}

// The latest day for the next review of a plan. Without a date of birth the shortest gap holds.
export function reviewLimit(pack: JurisdictionPack, birth: PlainDate | undefined, from: PlainDate): PlainDate | undefined {
  const age = birth === undefined ? 0 : ageOn(birth, from);
  const rule = pack.reviewRules.find(({ under }) => age < under);
  return rule && addMonths(from, rule.months);
}
