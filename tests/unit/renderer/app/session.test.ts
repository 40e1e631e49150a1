import { expect, it } from 'vitest';
import { createAppSession } from '../../../../renderer/app/session.ts';
import { toPlan } from '../../../../renderer/app/route.ts';
import { createClient } from '../../../../shared/api/client.ts';
import type { Session } from '../../../../shared/api/contract.ts';
import { appError } from '../../../../shared/api/errors.ts';
import type { PlanId, UserId, VaultId } from '../../../../shared/base/ids.ts';
import { err } from '../../../../shared/base/result.ts';
import { emptyAnswers } from '../../../../shared/plan/definition.ts';

const nobodyThere = createClient(() => Promise.resolve(err(appError('disconnected'))));
// Ids are random; these are easier to read.
const planId = 'plan' as PlanId;
const sessionOf = (name: string): Session => ({
  vaultId: 'vault' as VaultId,
  vaultName: 'Ward 7',
  user: { id: name as UserId, name, role: 'author' },
  sample: false,
});

it('what one person could not store waits for that person, and nobody else comes to their place', () => {
  const app = createAppSession(nobodyThere);
  app.open(sessionOf('Nia'));
  const work = { planId, base: emptyAnswers, answers: { ...emptyAnswers, person: { preferredName: 'Ami' } } };
  app.store.setState({ route: toPlan(planId), kept: [{ owner: 'Nia' as UserId, work, answers: 1 }] });

  app.open(sessionOf('Omar'));
  expect(app.store.getState().route).toEqual({ screen: 'caseload' });
  expect(app.takeKept(planId)).toBeUndefined();

  app.open(sessionOf('Nia'));
  expect(app.takeKept('another' as PlanId)).toBeUndefined();
  expect(app.takeKept(planId)).toBe(work);
  expect(app.takeKept(planId)).toBeUndefined();
});

it('the same person comes back to the same place', () => {
  const app = createAppSession(nobodyThere);
  app.open(sessionOf('Nia'));
  app.store.setState({ route: toPlan(planId) });
  app.open(sessionOf('Nia'));
  expect(app.store.getState().route).toEqual(toPlan(planId));
});
