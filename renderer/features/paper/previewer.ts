// Asks for a paper again and again while somebody types: one at a time, and the newest words next.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../../shared/api/client.ts';
import type { DocumentPreview, OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { DocumentName } from '../../../shared/plan/documents.ts';

export interface Shown {
  readonly of: DocumentName;
  // The last one that could be made.
  readonly preview?: DocumentPreview;
  readonly trouble?: AppError;
}

export interface Previewer {
  readonly shown: StoreApi<{ readonly now?: Shown }>;
  readonly draw: (document: DocumentName, answers: Answers) => void;
}

interface Wanted {
  readonly document: DocumentName;
  readonly answers: Answers;
}

export function createPreviewer(client: Client, plan: OpenPlan, picturesAt: number): Previewer {
  const shown = createStore<{ readonly now?: Shown }>(() => ({}));
  let busy = false;
  let next: Wanted | undefined;

  async function work(): Promise<void> {
    busy = true;
    while (next) {
      const { document, answers } = next;
      next = undefined;
      const content = { ...plan.content, answers };
      const made = await client('documents.preview', { planId: plan.planId, version: plan.version, document, content, picturesAt });
      const { now } = shown.getState();
      const last = now?.of === document && now.preview ? { preview: now.preview } : {};
      shown.setState({ now: made.ok ? { of: document, preview: made.value } : { of: document, ...last, trouble: made.error } }, true);
    }
    busy = false;
  }

  return {
    shown,
    draw: (document, answers) => {
      next = { document, answers };
      if (!busy) void work();
    },
  };
}
