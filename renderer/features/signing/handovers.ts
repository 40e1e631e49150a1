// Who gets which paper of a version that has just been agreed, as the plan itself says.
import type { Answers } from '../../../shared/plan/definition.ts';
import { documents, type DocumentName } from '../../../shared/plan/documents.ts';
import { SHARING_WAYS, type SHARED_DOCUMENTS } from '../../../shared/plan/valueSets/consent.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { nothingToSay } from '../../../shared/documents/nothingToSay.ts';

export interface Paper {
  readonly label: string;
  readonly document: DocumentName;
}

export interface Handover {
  readonly id: string;
  readonly to: string;
  readonly papers: readonly Paper[];
  // How it reaches them, and what must be left out for them.
  readonly notes: readonly string[];
}

type Shared = (typeof SHARED_DOCUMENTS)[number]['code'];

const MADE: { readonly [Code in Shared]: DocumentName } = {
  full: 'full',
  emergency: 'emergency',
  card: 'card',
  school: 'school',
  ehcAdvice: 'ehc-advice',
  passport: 'passport',
  transition: 'transition',
  shortBreak: 'short-break',
};

const paperOf = (document: DocumentName): Paper => ({ document, label: documents[document].label });

export function handovers({ version, answers }: { readonly version: number; readonly answers: Answers }): {
  readonly now: readonly Handover[];
  // Named in the plan, and nobody has agreed that they get it.
  readonly notAgreed: readonly string[];
} {
  const says = (document: DocumentName): boolean => nothingToSay(document, version, answers) === undefined;
  const recipients = activeRows(answers.consent.sharing).filter(({ answers: { recipient = '' } }) => recipient.trim() !== '');
  const named = recipients.map(({ id, answers: { recipient = '', documents: codes = [], way, except = '', agreed } }) => ({
    id,
    to: recipient,
    agreed: agreed === 'yes',
    papers: codes.flatMap((code): readonly Paper[] => {
      const document = MADE[code];
      return says(document) ? [paperOf(document)] : [];
    }),
    notes: [
      ...SHARING_WAYS.filter(({ code }) => code === way).map(({ label }) => label),
      ...(except.trim() === '' ? [] : [`Without: ${except}`]),
    ],
  }));
  const family: Handover = {
    id: 'family',
    to: 'The person and the family',
    papers: (['full', 'emergency'] as const).filter(says).map(paperOf),
    notes: [],
  };
  return {
    now: [family, ...named.filter(({ agreed }) => agreed)],
    notAgreed: named.filter(({ agreed }) => !agreed).map(({ to }) => to),
  };
}
