// A plan brought to where it can be signed, and agreed, by the operations that a window would ask for.
import type { InputOf, OpenPlan } from '../../shared/api/contract.ts';
import type { Answers } from '../../shared/plan/definition.ts';
import type { Ports } from '../../electron/core/ports.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { addTestPerson, createUnlockedTestApp, steppingClock, TEST_PASSPHRASE, valueOf, type TestApp } from './testApp.ts';

export type SignatureInput = InputOf<'signing.record'>['signature'];

const sheet = { way: 'ink', signedOn: '21 11 2026' } as const;
const { basis } = completeAnswers.consent;
export const SIGNATURES: readonly SignatureInput[] = [
  { ...sheet, part: 'decisionMaker', name: 'Salma Sampleton', relationship: 'Mother', ...(basis && { basis }) },
  { ...sheet, part: 'clinician', name: 'Dr Idris Fictional' },
  { ...sheet, part: 'owner', name: 'Rhian Fictional' },
];

export interface Ready {
  readonly made: TestApp;
  readonly plan: OpenPlan;
}

export async function readyPlan(answers: Answers = completeAnswers, overrides: Partial<Ports> = {}): Promise<Ready> {
  const made = await createUnlockedTestApp({ now: steppingClock(new Date(2026, 10, 21, 10, 0)), ...overrides });
  const plan = await addTestPerson(made, 'Test', 'Amina');
  const saved = valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: { ...plan.content, answers } }));
  const held = valueOf(await made.call('plans.transition', { versionId: plan.versionId, revision: saved.revision, event: 'markReady' }));
  return { made, plan: held };
}

export const recordSignature = ({ made: { call }, plan: { versionId, revision } }: Ready, signature: SignatureInput) =>
  call('signing.record', { versionId, revision, signature });
export const agree = ({ made: { call }, plan: { versionId, revision } }: Ready, passphrase = TEST_PASSPHRASE) =>
  call('signing.agree', { versionId, revision, passphrase });

export async function signAndAgree(at: Ready): Promise<OpenPlan> {
  for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
  return valueOf(await agree(at));
}
