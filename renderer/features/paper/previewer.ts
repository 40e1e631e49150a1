// Asks for a paper again and again while somebody types: one at a time, and the newest words next.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { DocumentPreview } from '../../../shared/api/papers.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Audience } from '../../../shared/plan/fields.ts';
import type { DocumentName, Layout } from '../../../shared/plan/documents.ts';

export interface ChosenPaper {
  readonly document: DocumentName;
  readonly reader: Audience;
  readonly layout: Layout;
}

export const isSamePaper = (one: ChosenPaper, other: ChosenPaper): boolean =>
  one.document === other.document && one.reader === other.reader && one.layout === other.layout;

export interface Shown {
  readonly of: ChosenPaper;
  // The last one that could be made.
  readonly preview?: DocumentPreview;
  readonly trouble?: AppError;
}

export interface Previewer {
  readonly shown: StoreApi<{ readonly now?: Shown }>;
  readonly draw: (wanted: Wanted) => void;
}

interface Wanted {
  readonly paper: ChosenPaper;
  readonly answers: Answers;
  readonly picturesAt: number;
}

export function createPreviewer(client: Client, plan: OpenPlan): Previewer {
  const shown = createStore<{ readonly now?: Shown }>(() => ({}));
  let busy = false;
  let next: Wanted | undefined;

  async function work(): Promise<void> {
    busy = true;
    while (next) {
      const { paper, answers, picturesAt } = next;
      next = undefined;
      const content = { ...plan.content, answers };
      const made = await client('documents.preview', { planId: plan.planId, version: plan.version, ...paper, content, picturesAt });
      const { now } = shown.getState();
      const last = now?.preview && isSamePaper(now.of, paper) ? { preview: now.preview } : {};
      shown.setState({ now: made.ok ? { of: paper, preview: made.value } : { of: paper, ...last, trouble: made.error } }, true);
    }
    busy = false;
  }

  return {
    shown,
    draw: (wanted) => {
      next = wanted;
      if (!busy) void work();
    },
  };
}
