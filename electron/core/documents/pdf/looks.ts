// How a paper is set for whoever reads it: the same blocks in the same order, with other letters, lines and room.
import type { PrintableDocument } from '../../../../shared/documents/blocks.ts';
import { cardStyles, stylesFor, type Style, type Styles } from './styles.ts';

export interface Look {
  readonly styles: Styles;
  readonly cards: Styles;
  // What would stand side by side in columns narrower than this is set one under the other: a table as a list of each of
  // its rows, boxes as boxes.
  readonly stacksBelow?: number;
  // An answer of more letters than this stands under its name and takes the whole width.
  readonly labelAbove?: number;
  // How many letters of an answer stay whole.
  readonly mostWhole: number;
  // How many letters of a row that is known by its name stay whole, were they as wide as the page: no page ends in them.
  readonly rowWhole: number;
  // Our words about an answer, where slanted letters would be hard to read.
  readonly asides?: 'inBrackets';
  // The word across each page, where nothing may lie behind the words.
  readonly mark?: 'inTheMargin';
}

type Layout = NonNullable<PrintableDocument['layout']>;
type Change = (style: Style, name: keyof Styles) => Style;

// TypeScript cannot see that every style is changed into one of the same name.
const changed = (set: Styles, change: Change): Styles =>
  Object.fromEntries(Object.entries(set).map(([name, style]) => [name, change(style, name as keyof Styles)])) as Styles;

const BODY = 11;
const LARGE = 18;
const SMALLEST_LARGE = 15;
// Twice the size at the size of the body, hardly more at that of a title: 11 becomes 18, 14 becomes 22, 25 becomes 36.
const larger = (size: number): number => Math.max(SMALLEST_LARGE, LARGE + (size - BODY) * 1.3);
const ENLARGED_ROOM = ['marginBottom', 'marginTop', 'paddingVertical', 'padding', 'gap', 'minWidth', 'height'] as const;

// Whose paper it is and its code do not fit side by side in larger or wider letters.
const ONE_UNDER_ANOTHER: Style = { flexDirection: 'column' };

const enlarge: Change = (style, name) => {
  if (name === 'page') return { ...style, fontSize: LARGE, paddingHorizontal: 36 };
  if (name === 'footHead') return ONE_UNDER_ANOTHER;
  const room = Object.fromEntries(
    ENLARGED_ROOM.flatMap((key) => (typeof style[key] === 'number' && name !== 'card' ? [[key, style[key] * 1.4]] : [])),
  );
  return { ...style, ...room, ...(typeof style.fontSize === 'number' && { fontSize: larger(style.fontSize) }) };
};

const BLACK = '#000000';
const WIDTHS = ['borderWidth', 'borderTopWidth', 'borderBottomWidth'] as const;

// A photocopier, a fax and tired eyes lose thin lines and greys.
const heavier: Change = (style, name) => ({
  ...style,
  ...(style.color !== undefined && { color: BLACK }),
  ...(style.borderColor !== undefined && { borderColor: BLACK }),
  ...(name !== 'card' &&
    Object.fromEntries(WIDTHS.flatMap((key) => (typeof style[key] === 'number' ? [[key, style[key] * 1.6 + 0.3]] : [])))),
});

const SPACED_BODY = 12;
const ROOMY = 1.6;
const spaceOut: Change = (style, name) => {
  const { fontSize, fontStyle: _, ...rest } = style;
  const size = typeof fontSize === 'number' && fontSize <= BODY ? Math.max(10, fontSize * (SPACED_BODY / BODY)) : fontSize;
  return {
    ...rest,
    ...(typeof size === 'number' && { fontSize: size, letterSpacing: size * 0.08, wordSpacing: size * 0.24 }),
    ...(rest.lineHeight !== undefined && { lineHeight: Math.max(Number(rest.lineHeight), name.startsWith('foot') ? 1.4 : ROOMY) }),
    ...(rest.textAlign !== undefined && { textAlign: 'left' }),
    ...(name === 'paragraph' && { marginBottom: 9 }),
    ...(name === 'footHead' && ONE_UNDER_ANOTHER),
    ...(name === 'item' && { marginBottom: 6 }),
  };
};

const looks: Readonly<Record<Layout, (set: Styles) => Look>> = {
  standard: (set) => ({ styles: set, cards: cardStyles, mostWhole: 500, rowWhole: 700 }),
  largePrint: (set) => ({
    styles: changed(set, enlarge),
    cards: cardStyles,
    mostWhole: 250,
    rowWhole: 500,
    stacksBelow: Number.POSITIVE_INFINITY,
    labelAbove: 60,
  }),
  highContrast: (set) => ({ styles: changed(set, heavier), cards: cardStyles, mostWhole: 500, rowWhole: 700, mark: 'inTheMargin' }),
  spaced: (set) => ({
    styles: changed(set, spaceOut),
    cards: cardStyles,
    mostWhole: 500,
    rowWhole: 450,
    stacksBelow: 110,
    asides: 'inBrackets',
  }),
};

// Between the margins of A4.
const TEXT_WIDTH = 499;
export function isStacked({ stacksBelow = 0 }: Look, columns: readonly { readonly share: number }[]): boolean {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.some(({ share }) => (TEXT_WIDTH * share) / whole < stacksBelow);
}

const made = new Map<string, Look>();

export function lookOf({ density, layout = 'standard' }: Pick<PrintableDocument, 'density' | 'layout'>): Look {
  const key = `${layout} ${density ?? ''}`;
  const look = made.get(key) ?? looks[layout](stylesFor(density));
  made.set(key, look);
  return look;
}

// A card is cut out and carried in a wallet: it is as large as a wallet, whoever reads it.
export const cardLook = ({ cards, mostWhole, rowWhole, ...look }: Look): Look => ({
  styles: cards,
  cards,
  mostWhole,
  rowWhole,
  ...(look.asides && { asides: look.asides }),
});
