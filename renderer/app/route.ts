// Where in the app somebody is. It lives in memory and never in an address: an address is written down by browsers.
import type { PlanId } from '../../shared/base/ids.ts';
import type { Place } from '../features/editor/place.ts';

export interface PlanRoute {
  readonly screen: 'plan';
  readonly planId: PlanId;
  readonly place: Place;
  readonly startAt?: { readonly path: string };
}

export type Route = { readonly screen: 'caseload' } | PlanRoute;

export const toPlan = (planId: PlanId, startAt?: string): PlanRoute => ({
  screen: 'plan',
  planId,
  place: { in: 'section', sectionId: 'person' },
  ...(startAt && { startAt: { path: startAt } }),
});
