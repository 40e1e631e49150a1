// The lines around and between blocks, each as a bar or a row of dashes. React-PDF cuts every side out of a shape with round
// corners, which none of ours has, and takes a tenth of the time of a page for it.
interface Canvas {
  save(): void;
  restore(): void;
  rect(x: number, y: number, width: number, height: number): Canvas;
  moveTo(x: number, y: number): Canvas;
  lineTo(x: number, y: number): Canvas;
  lineWidth(width: number): Canvas;
  dash(length: number, options: { readonly space: number }): Canvas;
  fill(colour: string): void;
  stroke(colour: string): void;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof SIDES)[number];

interface Node {
  readonly box?: { readonly top: number; readonly left: number; readonly width: number; readonly height: number } & {
    readonly [Name in `border${Side}Width`]?: number;
  };
  readonly style?: { readonly [Name in `border${Side}${'Color' | 'Style'}`]?: string };
}

const DASH = 4;

function drawSide(ctx: Canvas, { box, style = {} }: Node, side: Side): void {
  const thick = box?.[`border${side}Width`];
  if (!box || !thick) return;
  const isUpright = side === 'Left' || side === 'Right';
  const x = side === 'Right' ? box.left + box.width - thick : box.left;
  const y = side === 'Bottom' ? box.top + box.height - thick : box.top;
  const colour = style[`border${side}Color`] ?? '#000000';
  if (style[`border${side}Style`] !== 'dashed') {
    ctx.rect(x, y, isUpright ? thick : box.width, isUpright ? box.height : thick).fill(colour);
    return;
  }
  const [midX, midY] = [x + (isUpright ? thick / 2 : 0), y + (isUpright ? 0 : thick / 2)];
  ctx.save();
  ctx.moveTo(midX, midY).lineTo(isUpright ? midX : midX + box.width, isUpright ? midY + box.height : midY);
  ctx.lineWidth(thick).dash(DASH, { space: DASH }).stroke(colour);
  ctx.restore();
}

export function drawEdges(ctx: Canvas, node: Node): void {
  for (const side of SIDES) drawSide(ctx, node, side);
}
