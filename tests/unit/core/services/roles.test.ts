// Who may do what.
import { expect, test } from 'vitest';
import { contract, mayWrite, ROLES, type OperationName } from '../../../../shared/api/contract.ts';
import { makeReader } from '../../../support/asReader.ts';
import { paperworkAsks } from '../../../support/paperworkAsks.ts';
import { addTestPerson, createTestApp, createUnlockedTestApp, TEST_PASSPHRASE, TEST_USER, valueOf } from '../../../support/testApp.ts';

test('a reader reads, and changes nothing', { timeout: 60_000 }, async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  await made.call('vault.lock', {});
  await makeReader(made.ports.vaultFolder);
  expect(valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE })).user.role).toBe('reader');

  const { versionId, revision, content } = plan;
  const { 'copies.give': _, ...onPaper } = paperworkAsks(plan.planId, versionId);
  const inputs: Partial<Record<OperationName, unknown>> = {
    'backups.choosePlace': {},
    'people.archive': { personId: plan.personId, why: 'movedAway' },
    'people.bringBack': { personId: plan.personId },
    'people.recordDeath': { personId: plan.personId, on: '' },
    'people.undoDeath': { personId: plan.personId, reason: 'A slip.' },
    'people.joinFamily': { personId: plan.personId, otherId: plan.personId },
    'people.leaveFamily': { personId: plan.personId },
    'files.add': { planId: plan.planId, name: 'Photo 1', mediaType: 'image/png', base64: 'AAAA' },
    'people.create': { familyName: 'A', givenName: 'B', dateOfBirth: '' },
    'plans.save': { versionId, revision, content },
    'plans.transition': { versionId, revision, event: 'sendForReview' },
    'plans.startVersion': { versionId },
    'plans.reissueEmergencyPage': { versionId },
    'signing.record': { versionId, revision, signature: { part: 'owner', way: 'ink', name: 'A', signedOn: '14 3 2026' } },
    'signing.strike': { signatureId: versionId, why: 'A slip.' },
    'signing.agree': { versionId, revision, passphrase: TEST_PASSPHRASE },
    ...onPaper,
  };
  const writing = Object.entries(contract).flatMap(([name, { access }]) => (access === 'writing' ? [name] : []));
  expect(Object.keys(inputs).toSorted()).toEqual(writing.toSorted());
  for (const [operation, input] of Object.entries(inputs)) {
    expect(await made.app.dispatch(operation, input)).toMatchObject({
      ok: false,
      error: { code: 'not-allowed', happened: 'You are in this vault as a reader, so you cannot change what is in it.' },
    });
  }
  expect(valueOf(await made.call('people.list', {}))).toHaveLength(1);
  expect(valueOf(await made.call('plans.open', { planId: plan.planId }))).toEqual(plan);
  const paper = valueOf(await made.call('documents.make', { planId: plan.planId, document: 'front-sheet' }));
  // Whoever may make a paper may say who has it.
  const given = { planId: plan.planId, version: 1, document: 'front-sheet', made: paper.made, holder: 'Grandmother' } as const;
  expect(valueOf(await made.call('copies.give', given)).copies).toHaveLength(1);
  await made.close();
});

test('everybody but a reader writes', () => {
  expect(ROLES.filter(mayWrite)).toEqual(['author', 'coordinator', 'keeper']);
});

test('a vault is not begun by somebody who could not write in it', async () => {
  const { app, call, close } = createTestApp();
  expect(await app.dispatch('vault.create', { ...TEST_USER, role: 'reader', passphrase: TEST_PASSPHRASE })).toMatchObject({
    ok: false,
    error: {
      code: 'invalid-input',
      issues: [{ path: 'role', sentence: 'The first person in a vault has to be able to write in it. Choose another role.' }],
    },
  });
  expect(valueOf(await call('vault.status', {})).state).toBe('none');
  await close();
});
