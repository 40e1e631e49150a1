// Which two versions are held side by side.
import type { VersionStory } from '../../../shared/api/history.ts';
import { isOpen } from '../../../shared/plan/workflow.ts';

export interface Pair {
  // The earlier one stands first.
  readonly before: number;
  readonly after: number;
}

const wasAgreed = ({ status }: VersionStory): boolean => status === 'agreed' || status === 'superseded';

// With the version agreed before it, which is what people last signed, or with the one that came before.
export function pairWith(versions: readonly VersionStory[], { version }: VersionStory): Pair | undefined {
  const earlier = versions.filter((one) => one.version < version && one.readable);
  const before = earlier.find(wasAgreed) ?? earlier[0];
  const here = versions.find((one) => one.version === version);
  return before && here?.readable ? { before: before.version, after: version } : undefined;
}

// What is being written, or else what is in force, with what was agreed before it. Newest first.
export function firstPair(versions: readonly VersionStory[]): Pair | undefined {
  const stands = versions.find(({ status }) => isOpen(status) || status === 'agreed');
  return [...(stands ? [stands] : []), ...versions].map((one) => pairWith(versions, one)).find((pair) => pair !== undefined);
}

// In the order of their numbers, whichever of the two was chosen last.
export const inOrder = (one: number, other: number): Pair => ({ before: Math.min(one, other), after: Math.max(one, other) });

export const canPrint = (versions: readonly VersionStory[], { before }: Pair): boolean =>
  versions.some((one) => one.version === before && wasAgreed(one));
