// How much of its one side a paper takes, said before anybody prints it, and what to shorten where it takes more.
import type { Layout } from '../../shared/plan/documents.ts';
import { PathLinks } from './PathLinks.tsx';

interface Props {
  readonly sides: {
    readonly pages: number;
    readonly sidesOnceAgreed?: number;
    readonly linesLeft: number;
    readonly overflow: readonly { readonly title: string; readonly at: string }[];
  };
  readonly layout: Layout;
}

const lines = (count: number): string => (count === 1 ? '1 more line' : `${count} more lines`);

export function SidesNotice({ sides: { pages, sidesOnceAgreed = pages, linesLeft, overflow }, layout }: Props) {
  if (pages === 1)
    return (
      <p>
        <strong>Fits on one side</strong>, with room for {lines(linesLeft)}.
      </p>
    );
  if (sidesOnceAgreed === 1)
    return (
      <p>
        <strong>Takes one side once it is agreed.</strong> As a draft it takes {pages}, for what is marked as not looked at yet, and each
        side says so.
      </p>
    );
  if (layout !== 'standard')
    return (
      <p>
        <strong>Takes {pages} sides set like this</strong>, and each says which it is. Where one side is needed, choose Standard.
      </p>
    );
  return (
    <section className="sides-over" aria-label="What does not fit">
      <p>
        <strong>Takes {pages} sides; it should be one.</strong> These stand on a further side: shorten them, or something above them.
      </p>
      <PathLinks places={overflow} />
    </section>
  );
}
