// How each kind of block looks on paper and what it is to a screen reader. A new kind breaks the build here. A document
// that must hold one side is set closely: the same parts with other spaces.
import { View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { Block, Fact, PrintableDocument, Span } from '../../../../shared/documents/blocks.ts';
import { cardsPart } from './cardParts.tsx';
import type { Faces } from './faces.ts';
import { cardStyles, stylesFor, type Style, type Styles } from './styles.ts';
import { region } from './layoutReading.ts';
import { tagged, type Role } from './tagging.ts';
import { Words } from './words.tsx';

type BlockOfKind<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
type Part<Kind extends Block['kind']> = (block: BlockOfKind<Kind>, faces: Faces) => ReactElement;

// Longer than this and a row may be divided between two pages; shorter and it stays whole.
const MOST_KEPT_WHOLE = 500;

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + text.length + 60 * (text.split('\n').length - 1), 0);
const staysWhole = (...cells: readonly (readonly Span[])[]): boolean => cells.every((cell) => lengthOf(cell) <= MOST_KEPT_WHOLE);
// Half a page or so: a table of doses is not folded over two sides.
const MOST_BOXED_WHOLE = 2500;
const lettersIn = (block: Block): number => JSON.stringify(block).length / 2;
const boxStaysWhole = (blocks: readonly Block[]): boolean => blocks.reduce((sum, block) => sum + lettersIn(block), 0) <= MOST_BOXED_WHOLE;

// The lines of an answer, without the blank ones: each is its own paragraph, so that two lines are never read as one word.
function linesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text.trim() !== '') lines.at(-1)?.push({ ...span, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}

interface LinesProps {
  readonly faces: Faces;
  readonly spans: readonly Span[];
  readonly role: Role;
  readonly style: Style;
  readonly box?: Style;
}

function Lines({ faces, spans, role, style, box }: LinesProps): ReactElement {
  const lines = linesOf(spans);
  // What only groups lines is not needed around one of them.
  if (lines.length === 1)
    return <Words faces={faces} spans={lines[0] ?? []} tag={{ role: role === 'Div' ? 'P' : role }} style={[style, box ?? {}]} />;
  return (
    <View style={box ?? {}} {...tagged({ role })}>
      {lines.map((line, index) => (
        <Words key={index} faces={faces} spans={line} tag={{ role: 'P' }} style={style} />
      ))}
    </View>
  );
}

const plain = (text: string): readonly Span[] => [{ text }];

// Names in a row over values in a row: few, short and read at a glance.
function identityFacts(facts: readonly Fact[], faces: Faces, styles: Styles): ReactElement {
  return (
    <View {...tagged({ role: 'Table', summary: 'Who this paper is about' })}>
      <View style={styles.identityRow} wrap={false} minPresenceAhead={30} {...tagged({ role: 'TR' })}>
        {facts.map(({ label }, index) => (
          <Words key={index} faces={faces} spans={plain(label)} tag={{ role: 'TH', scope: 'Column' }} style={styles.identityLabel} />
        ))}
      </View>
      <View style={styles.identityRow} {...tagged({ role: 'TR' })}>
        {facts.map(({ value }, index) => (
          <Lines key={index} faces={faces} spans={value} role="TD" style={styles.identityValue} box={styles.identityCell} />
        ))}
      </View>
    </View>
  );
}

const partsIn = (styles: Styles): { readonly [Kind in Block['kind']]: Part<Kind> } => ({
  identity: ({ name, facts }, faces) => (
    <View style={styles.identity} {...tagged({ role: 'Div' })}>
      <Words faces={faces} spans={plain(name)} tag={{ role: 'P' }} style={styles.identityName} />
      {facts.length > 0 ? identityFacts(facts, faces, styles) : null}
    </View>
  ),
  heading: ({ level, text }, faces) => (
    <Words faces={faces} spans={plain(text)} tag={{ role: `H${level}` }} style={styles[`heading${level}`]} bookmark={text} keepWithNext />
  ),
  paragraph: ({ spans, align }, faces) => (
    <Lines faces={faces} spans={spans} role="Div" style={{ ...styles.body, ...styles.paragraph, ...(align && styles.atEnd) }} />
  ),
  // A table whose rows each begin with their header: "First language, Urdu" is how it is read.
  facts: ({ caption, facts }, faces) => (
    <View style={styles.facts} {...tagged({ role: 'Table', summary: caption })}>
      {facts.map(({ label, value }, index) => (
        <View key={index} style={styles.fact} wrap={!staysWhole(value)} {...tagged({ role: 'TR' })}>
          <Words faces={faces} spans={plain(label)} tag={{ role: 'TH', scope: 'Row' }} style={styles.factLabel} />
          <Lines faces={faces} spans={value} role="TD" style={styles.body} box={styles.factValue} />
        </View>
      ))}
    </View>
  ),
  list: ({ ordered, labels, items }, faces) => (
    <View {...tagged({ role: 'L' })}>
      {items.map((item, index) => (
        <View key={index} style={styles.item} wrap={!staysWhole(item)} {...tagged({ role: 'LI' })}>
          <Words
            faces={faces}
            spans={plain(labels?.[index] ?? (ordered ? `${index + 1}.` : '•'))}
            tag={{ role: 'Lbl' }}
            style={styles.itemLabel}
          />
          <Lines faces={faces} spans={item} role="LBody" style={styles.body} box={styles.itemBody} />
        </View>
      ))}
    </View>
  ),
  table: ({ caption, columns, rows }, faces) => {
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => ({ width: `${(share / whole) * 100}%` }));
    return (
      <View style={styles.table} {...tagged({ role: 'Table', summary: caption })}>
        <View style={styles.headRow} wrap={false} minPresenceAhead={40} {...tagged({ role: 'TR' })}>
          {columns.map(({ label }, column) => (
            <Words
              key={column}
              faces={faces}
              spans={[{ text: label, strong: true }]}
              tag={{ role: 'TH', scope: 'Column' }}
              style={[styles.body, styles.cell, widths[column] ?? {}]}
            />
          ))}
        </View>
        {rows.map((row, index) => (
          <View key={index} style={styles.row} wrap={!staysWhole(...row)} {...tagged({ role: 'TR' })}>
            {row.map((cell, column) => (
              <Lines key={column} faces={faces} spans={cell} role="TD" style={styles.body} box={{ ...styles.cell, ...widths[column] }} />
            ))}
          </View>
        ))}
      </View>
    );
  },
  notice: ({ title, spans }, faces) => (
    <View style={styles.notice} wrap={!staysWhole(spans)} {...tagged({ role: 'Div' })}>
      <Words faces={faces} spans={plain(title)} tag={{ role: 'P' }} style={styles.noticeTitle} />
      <Words faces={faces} spans={spans} tag={{ role: 'P' }} style={styles.body} />
    </View>
  ),
  box: ({ title, weight, at, blocks }, faces) => (
    <View style={[styles.box, styles[weight]]} wrap={!boxStaysWhole(blocks)} {...region(title, at)} {...tagged({ role: 'Sect' })}>
      <Words faces={faces} spans={plain(title)} tag={{ role: 'H2' }} style={styles.boxTitle} bookmark={title} keepWithNext />
      {blocks.map((block, index) => (
        <Fragment key={index}>{partIn(styles, block, faces)}</Fragment>
      ))}
    </View>
  ),
  columns: ({ columns }, faces) => (
    <View style={styles.columns} wrap={false} {...tagged({ role: 'Div' })}>
      {columns.map(({ share, blocks }, index) => (
        <View key={index} style={[styles.column, { flexGrow: share }]} {...tagged({ role: 'Div' })}>
          {blocks.map((block, place) => (
            <Fragment key={place}>{partIn(styles, block, faces)}</Fragment>
          ))}
        </View>
      ))}
    </View>
  ),
  newPage: () => <View break />,
  cards: (block, faces) =>
    cardsPart(block, faces, (blocks) =>
      blocks.map((inside, place) => <Fragment key={place}>{partIn(cardStyles, inside, faces)}</Fragment>),
    ),
  writingLines: ({ caption, count, numbered }, faces) => (
    <View {...tagged({ role: 'Div' })}>
      <Words faces={faces} spans={plain(caption)} tag={{ role: 'P' }} style={styles.body} keepWithNext />
      {Array.from({ length: count }, (_, index) => (
        <View key={index} style={styles.writingLine} wrap={false} {...tagged({ role: 'Div' })}>
          {numbered ? <Words faces={faces} spans={plain(`${index + 1}.`)} tag={{ role: 'P' }} style={styles.body} /> : null}
        </View>
      ))}
    </View>
  ),
});

const partsOf = new Map<Styles, ReturnType<typeof partsIn>>();
function partsFor(styles: Styles): ReturnType<typeof partsIn> {
  const known = partsOf.get(styles) ?? partsIn(styles);
  partsOf.set(styles, known);
  return known;
}

function partIn(styles: Styles, block: Block, faces: Faces): ReactElement {
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed block.
  const part = partsFor(styles)[block.kind] as (block: Block, faces: Faces) => ReactElement;
  return part(block, faces);
}

export const blockPart = (block: Block, faces: Faces, density: PrintableDocument['density']): ReactElement =>
  partIn(stylesFor(density), block, faces);
