// Outlined letters from corner to corner, drawn as a shape: too open to hide the words in front of them, too large to miss,
// and nothing that a search or a screen reader could take for text.
import type { Faces } from './faces.ts';

// What we use of React-PDF's painter, which has no types.
export interface Painter {
  translate(x: number, y: number): Painter;
  rotate(degrees: number): Painter;
  scale(x: number, y: number): Painter;
  path(data: string): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  lineWidth(width: number): Painter;
  strokeColor(colour: string): Painter;
  stroke(): Painter;
  fill(): Painter;
  save(): Painter;
  restore(): Painter;
}

interface Across {
  readonly outline: ReturnType<Faces['outline']>;
  readonly width: number;
  readonly height: number;
  // How much of the way from corner to corner the word fills, and how tall its letters may become.
  readonly reach: number;
  readonly tallest: number;
  readonly colour: string;
}

export function drawAcross(painter: Painter, { outline, width, height, reach, tallest, colour }: Across): void {
  const scale = Math.min((Math.hypot(width, height) * reach) / outline.width, tallest / outline.height);
  const angle = -(Math.atan2(height, width) * 180) / Math.PI;
  painter
    .translate(width / 2, height / 2)
    .rotate(angle)
    .scale(scale, -scale)
    .translate(-outline.width / 2, -outline.height / 2);
  painter
    .path(outline.path)
    .lineWidth(1 / scale)
    .strokeColor(colour)
    .stroke();
}
