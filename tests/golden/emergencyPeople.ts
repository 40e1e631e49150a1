// Sample people as the emergency page is given them.
import type { IssuedPlan } from '../../shared/documents/issuedPlan.ts';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import { SAMPLE_TODAY, type SamplePlan } from '../../shared/samples/builders/samplePlan.ts';
import { samplePlans } from '../../shared/samples/plans/samplePlans.ts';

export function samplePlan(key: string): SamplePlan {
  const plan = samplePlans.find((each) => each.key === key);
  if (!plan) throw new Error(`No sample plan is called ${key}.`);
  return plan;
}

export const issuedSample = ({ answers, state }: Pick<SamplePlan, 'answers' | 'state'>, facts: Partial<IssuedPlan> = {}): IssuedPlan => ({
  planNumber: 'PLAN-0042',
  version: 3,
  status: state,
  changedAt: '2026-11-12T14:03:22.000Z',
  sample: true,
  today: SAMPLE_TODAY,
  content: newPlanContent(answers),
  ...facts,
});

export const sampleNamed = (key: string, facts: Partial<IssuedPlan> = {}): IssuedPlan => issuedSample(samplePlan(key), facts);
