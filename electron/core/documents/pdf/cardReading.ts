// Whether the words of a card stay within its edge, read from the finished layout. A card has no next page: what does not
// fit has to be shortened by whoever wrote it, so everything on that side that has a name is given back.
import type { Region } from '../messages.ts';

// Spread onto the two elements of a card, so that they are known again in the layout.
export const cardEdge: object = { card: 'edge' };
export const cardBody: object = { card: 'body' };

interface Node {
  readonly props?: { readonly card?: 'edge' | 'body'; readonly region?: Region };
  readonly box?: { readonly top?: number; readonly height?: number };
  readonly children?: readonly Node[];
}

// Less than the eye can see: numbers that were added up.
const NEARLY = 0.5;

const all = (node: Node, wanted: (node: Node) => boolean): readonly Node[] =>
  wanted(node) ? [node] : (node.children ?? []).flatMap((child) => all(child, wanted));

// With as much room below the words as above them.
function isOver(card: Node, body: Node): boolean {
  const { top = 0, height } = body.box ?? {};
  if (height === undefined || card.box?.height === undefined) throw new Error('React-PDF no longer says how large a card is.');
  return 2 * top + height > card.box.height + NEARLY;
}

export const overfullOnCards = (layout: Node): readonly Region[] =>
  all(layout, ({ props }) => props?.card === 'edge').flatMap((card) => {
    const [body] = all(card, ({ props }) => props?.card === 'body');
    if (!body) throw new Error('React-PDF no longer lays a card out as it was given.');
    return isOver(card, body) ? all(body, ({ props }) => props?.region !== undefined).flatMap(({ props }) => props?.region ?? []) : [];
  });
