// The links as drawn lines, for the eye; the words beside each row say the same. Measured from the rows as they stand, and
// again whenever one of them changes its size. They lie in the box that holds the rows.
import { useLayoutEffect, useRef, useState } from 'react';

export interface ThreadLine {
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly lines: readonly ThreadLine[];
  // The rows that are chosen: their lines stand out.
  readonly chosen: readonly string[];
}

interface Measured {
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly string[];
}

export function ThreadLines({ lines, chosen }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const [{ width, height, drawn }, setMeasured] = useState<Measured>({ width: 0, height: 0, drawn: [] });

  useLayoutEffect(() => {
    const around = drawing.current?.parentElement;
    if (!around) return undefined;
    const measure = (): void => setMeasured(measureIn(around, lines));
    measure();
    const watch = new ResizeObserver(measure);
    for (const element of [around, ...around.querySelectorAll('[data-thread]')]) watch.observe(element);
    return () => watch.disconnect();
  }, [lines]);

  return (
    <svg ref={drawing} className="thread__lines" width={width} height={height} aria-hidden="true" focusable="false">
      {lines.map(({ from, to }, index) => (
        <path
          key={`${from} ${to}`}
          d={drawn[index] ?? ''}
          className={chosen.includes(from) || chosen.includes(to) ? 'thread__line thread__line--chosen' : 'thread__line'}
        />
      ))}
    </svg>
  );
}

function measureIn(box: HTMLElement, lines: readonly ThreadLine[]): Measured {
  const { left, top, width, height } = box.getBoundingClientRect();
  const rows = [...box.querySelectorAll<HTMLElement>('[data-thread]')];
  const rects = new Map(rows.map((row) => [row.dataset['thread'], row.getBoundingClientRect()]));
  const drawn = lines.map(({ from, to }) => {
    const [start, end] = [rects.get(from), rects.get(to)];
    if (!start || !end) return '';
    const [x1, y1] = [Math.round(start.right - left), Math.round(start.top + start.height / 2 - top)];
    const [x2, y2] = [Math.round(end.left - left), Math.round(end.top + end.height / 2 - top)];
    const middle = Math.round((x1 + x2) / 2);
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  });
  return { width: Math.round(width), height: Math.round(height), drawn };
}
