// The emergency page of an open plan, measured as it would print with the words that stand in it now.
import type { Client } from '../../shared/api/client.ts';
import type { OpenPlan } from '../../shared/api/contract.ts';
import type { Measure } from '../features/emergency/useMeasured.ts';

export const measurePage =
  (client: Client, plan: OpenPlan): Measure =>
  async (answers) => {
    const content = { ...plan.content, answers };
    const made = await client('documents.preview', { planId: plan.planId, version: plan.version, document: 'emergency', content });
    return made.ok ? made.value : undefined;
  };
