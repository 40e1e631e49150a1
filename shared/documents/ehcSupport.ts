// Support for an EHC plan, each piece under the section in which it stands, with the reason where it is not plain health care.
import { ehcPlace, type EhcPlace, type SupportAnswers } from '../plan/ehcPlace.ts';
import { ageFacts } from '../plan/relevance.ts';
import { threadOf } from '../plan/thread.ts';
import type { Block } from './blocks.ts';
import { needLines } from './ehcNeeds.ts';
import { recordTable } from './ehcRecords.ts';
import { rowsFor } from './paperParts.ts';
import type { PrintedRow, PrintScope } from './printScope.ts';
import { rowsField } from './rowsField.ts';
import { aside } from './spans.ts';

const SUPPORT = 'provision.support';

export interface PlacedSupport {
  readonly printed: PrintedRow;
  readonly place: EhcPlace;
}

export function placedSupport(scope: PrintScope): readonly PlacedSupport[] {
  const { age } = ageFacts(scope.answers, scope.setting.today);
  return rowsFor(SUPPORT, scope).map((printed) => ({
    printed,
    place: ehcPlace(printed.row.answers as SupportAnswers, age), // rows of the list of support
  }));
}

const HEADS: { readonly [Section in EhcPlace['section']]: string } = {
  F: 'For the local authority to consider in Section F',
  G: 'Health care provision',
  H1: 'Social care provision',
  H2: 'Other social care provision',
  J: 'Personal budget',
  unsettled: 'Section still to be settled',
};

const REASON: { readonly [Section in EhcPlace['section']]: string } = {
  F: 'Why it stands in F',
  G: 'Why it stands in G',
  H1: 'Why it stands in H1',
  H2: 'Why it stands in H2',
  J: 'Why it stands in J',
  unsettled: 'To be answered first',
};

export function supportRecords(section: EhcPlace['section'], all: readonly PlacedSupport[], scope: PrintScope): readonly Block[] {
  const thread = threadOf(scope.answers);
  const field = rowsField(SUPPORT);
  return all
    .filter(({ place }) => place.section === section)
    .map(({ printed, place }) => {
      const given = thread.support.find(({ row }) => row.id === printed.row.id);
      const needs = thread.needs.filter((need) => given?.outcomes.some((outcome) => outcome.needs.includes(need)));
      return recordTable({
        printed,
        field,
        scope,
        head: HEADS[section],
        caption: `${HEADS[section]}: ${printed.number}`,
        more: { before: 'outcomes', lines: [['Needs it meets', needLines(needs, scope)]] },
        ...(section !== 'G' && { last: [[REASON[section], [aside(place.why)]]] }),
      });
    });
}
