// A place to sign with a pen, a finger or a mouse. Only where the pen went is kept, in whole numbers.
import { useRef, useState, type PointerEvent } from 'react';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly labelledBy: string;
  readonly drawing: string;
  readonly onChange: (drawing: string) => void;
}

const [WIDTH, HEIGHT] = [600, 160];
// As much as is stored.
const MOST = 20_000;

export function PenPad({ labelledBy, drawing, onChange }: Props) {
  const [down, setDown] = useState(false);
  const path = useRef(drawing);

  function at(event: PointerEvent<SVGSVGElement>): string {
    const box = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - box.left) / box.width) * WIDTH);
    const y = Math.round(((event.clientY - box.top) / box.height) * HEIGHT);
    return `${x} ${y}`;
  }

  function add(step: string): void {
    if (path.current.length + step.length > MOST) return;
    path.current += step;
    onChange(path.current);
  }

  return (
    <div className="pen">
      <svg
        className="pen__pad"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={labelledBy}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDown(true);
          add(`M${at(event)}`);
        }}
        onPointerMove={(event) => {
          if (down) add(`L${at(event)}`);
        }}
        onPointerUp={() => setDown(false)}
        onPointerCancel={() => setDown(false)}
      >
        <path d={drawing} />
      </svg>
      <Button
        look="quiet"
        onClick={() => {
          path.current = '';
          onChange('');
        }}
      >
        Clear
      </Button>
    </div>
  );
}
