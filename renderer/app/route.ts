// Where in the app somebody is. It lives in memory and never in an address: an address is written down by browsers.
import type { PersonId, PlanId } from '../../shared/base/ids.ts';
import { findEntry } from '../../shared/plan/definition.ts';
import type { Place } from '../features/editor/place.ts';

// A field, and where in its words somebody was.
export interface StartAt {
  readonly path: string;
  readonly caret?: number;
}

export interface PlanRoute {
  readonly screen: 'plan';
  readonly planId: PlanId;
  readonly place: Place;
  readonly startAt?: StartAt;
  // Where it is not the one that stands for the plan.
  readonly version?: number;
}

// `at`: whose line is open in the list. `from`: whose plan or page somebody comes back from.
export interface CaseloadRoute {
  readonly screen: 'caseload';
  readonly at?: PersonId;
  readonly from?: PersonId | PlanId;
}

export interface PersonRoute {
  readonly screen: 'person';
  readonly personId: PersonId;
}

// Every version of a plan.
export interface VersionsRoute {
  readonly screen: 'versions';
  readonly planId: PlanId;
}

// `from`: where to go back to.
export interface VerifyRoute {
  readonly screen: 'verify';
  readonly from: CaseloadRoute | PersonRoute | PlanRoute | VersionsRoute;
}

export interface BackupsRoute {
  readonly screen: 'backups';
  readonly from: VerifyRoute['from'];
}

export type Route = CaseloadRoute | PersonRoute | PlanRoute | VersionsRoute | VerifyRoute | BackupsRoute;

const leadsBack = (route: Route): VerifyRoute['from'] => (route.screen === 'verify' || route.screen === 'backups' ? route.from : route);

// Asked again from there, it still leads back to where somebody came from.
export const toVerify = (route: Route): VerifyRoute => ({ screen: 'verify', from: leadsBack(route) });
export const toBackups = (route: Route): BackupsRoute => ({ screen: 'backups', from: leadsBack(route) });

export const toPlan = (planId: PlanId, startAt?: string, version?: number): PlanRoute => ({
  screen: 'plan',
  planId,
  place: { in: 'section', sectionId: findEntry((startAt ?? '').split('.').slice(0, 2).join('.'))?.sectionId ?? 'person' },
  ...(startAt && { startAt: { path: startAt } }),
  ...(version !== undefined && { version }),
});

export const toView = (planId: PlanId, view: string, version?: number): PlanRoute => ({
  ...toPlan(planId, undefined, version),
  place: { in: 'view', view },
});

export function backToPeople(route: Route): CaseloadRoute {
  switch (route.screen) {
    case 'plan':
    case 'versions':
      return { screen: 'caseload', from: route.planId };
    case 'person':
      return { screen: 'caseload', from: route.personId };
    case 'verify':
    case 'backups':
      return backToPeople(route.from);
    case 'caseload':
      return route;
  }
}
