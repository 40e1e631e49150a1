// Adds a file to a plan and names it there, as the form does.
import type { OpenPlan } from '../../shared/api/contract.ts';
import type { MediaType } from '../../shared/files/fileLimits.ts';
import type { FileReference } from '../../shared/plan/fields.ts';
import type { PlanContent } from '../../shared/plan/planContent.ts';
import { valueOf, type TestApp } from './testApp.ts';

type Asks = Pick<TestApp, 'call'>;

export const addFileTo = ({ call }: Asks, { planId }: Pick<OpenPlan, 'planId'>, bytes: Buffer, mediaType: MediaType = 'image/png') =>
  call('files.add', { planId, name: 'Photo 1', mediaType, base64: bytes.toString('base64') });

export const withPhotos = ({ content }: Pick<OpenPlan, 'content'>, photo: readonly FileReference[]): PlanContent => ({
  ...content,
  answers: { ...content.answers, person: { ...content.answers.person, photo } },
});

export async function saveWith({ call }: Asks, plan: OpenPlan, photo: readonly FileReference[]): Promise<OpenPlan> {
  valueOf(await call('plans.save', { versionId: plan.versionId, revision: plan.revision, content: withPhotos(plan, photo) }));
  return valueOf(await call('plans.open', { planId: plan.planId }));
}
