// Where in the app somebody is. It lives in memory and never in an address: an address is written down by browsers.
import type { PersonId, PlanId } from '../../shared/base/ids.ts';
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

// `from`: where to go back to.
export interface VerifyRoute {
  readonly screen: 'verify';
  readonly from: CaseloadRoute | PersonRoute | PlanRoute;
}

export type Route = CaseloadRoute | PersonRoute | PlanRoute | VerifyRoute;

// Asked again from there, it still leads back to where somebody came from.
export const toVerify = (route: Route): VerifyRoute => ({ screen: 'verify', from: route.screen === 'verify' ? route.from : route });

export const toPlan = (planId: PlanId, startAt?: string, version?: number): PlanRoute => ({
  screen: 'plan',
  planId,
  place: { in: 'section', sectionId: 'person' },
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
      return { screen: 'caseload', from: route.planId };
    case 'person':
      return { screen: 'caseload', from: route.personId };
    case 'verify':
      return backToPeople(route.from);
    case 'caseload':
      return route;
  }
}
