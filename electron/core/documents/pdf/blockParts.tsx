// How each kind of block looks on paper and what it is to a screen reader. A new kind breaks the build here. How large, how
// close and how heavy is for the look (looks.ts).
import { View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { Block } from '../../../../shared/documents/blocks.ts';
import { cardsPart } from './cardParts.tsx';
import type { Faces } from './faces.ts';
import { region } from './layoutReading.ts';
import { Lines, plain, staysWhole } from './lines.tsx';
import { isStacked, type Look } from './looks.ts';
import type { Styles } from './styles.ts';
import { factsPart, identityFacts, tablePart } from './tableParts.tsx';
import { tagged, type Tag } from './tagging.ts';
import { Words } from './words.tsx';

type BlockOfKind<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
// The outermost element of a block carries its tag.
export type DrawnBlock = ReactElement<{ readonly tag?: Tag }>;
type Part<Kind extends Block['kind']> = (block: BlockOfKind<Kind>, faces: Faces) => DrawnBlock;

// Half a page or so: a table of doses is not folded over two sides.
const MOST_BOXED_WHOLE = 2500;
const lettersIn = (block: Block): number => JSON.stringify(block).length / 2;
const boxStaysWhole = (blocks: readonly Block[]): boolean => blocks.reduce((sum, block) => sum + lettersIn(block), 0) <= MOST_BOXED_WHOLE;

type Parts = { readonly [Kind in Block['kind']]: Part<Kind> };
const partsIn = (look: Look, { styles }: Look = look): Parts => ({
  identity: ({ name, facts, at }, faces) => (
    <View style={styles.identity} {...(at && region('Name', at))} {...tagged({ role: 'Div' })}>
      <Words faces={faces} spans={plain(name)} tag={{ role: 'P' }} style={styles.identityName} />
      {facts.length > 0 ? identityFacts(facts, faces, look) : null}
    </View>
  ),
  heading: ({ level, text }, faces) => (
    <Words faces={faces} spans={plain(text)} tag={{ role: `H${level}` }} style={styles[`heading${level}`]} bookmark={text} keepWithNext />
  ),
  paragraph: ({ spans, align }, faces) => (
    <Lines faces={faces} spans={spans} tag={{ role: 'Div' }} style={{ ...styles.body, ...styles.paragraph, ...(align && styles.atEnd) }} />
  ),
  facts: (block, faces) => factsPart(block, faces, look),
  list: ({ ordered, labels, items }, faces) => (
    <View {...tagged({ role: 'L', numbering: labels ? 'None' : ordered ? 'Decimal' : 'Disc' })}>
      {items.map((item, index) => (
        <View key={index} style={styles.item} wrap={!staysWhole(look, item)} {...tagged({ role: 'LI' })}>
          <Words
            faces={faces}
            spans={plain(labels?.[index] ?? (ordered ? `${index + 1}.` : '•'))}
            tag={{ role: 'Lbl' }}
            style={styles.itemLabel}
          />
          <Lines faces={faces} spans={item} tag={{ role: 'LBody' }} style={styles.body} box={styles.itemBody} />
        </View>
      ))}
    </View>
  ),
  table: (block, faces) => tablePart(block, faces, look),
  notice: ({ title, spans }, faces) => (
    <View style={styles.notice} wrap={!staysWhole(look, spans)} {...tagged({ role: 'Div' })}>
      <Words faces={faces} spans={plain(title)} tag={{ role: 'P' }} style={styles.noticeTitle} />
      <Words faces={faces} spans={spans} tag={{ role: 'P' }} style={styles.body} />
    </View>
  ),
  box: ({ title, weight, at, blocks }, faces) => (
    <View style={[styles.box, styles[weight]]} wrap={!boxStaysWhole(blocks)} {...region(title, at)} {...tagged({ role: 'Sect' })}>
      <Words faces={faces} spans={plain(title)} tag={{ role: 'H2' }} style={styles.boxTitle} bookmark={title} keepWithNext />
      {blocks.map((block, index) => (
        <Fragment key={index}>{partIn(look, block, faces)}</Fragment>
      ))}
    </View>
  ),
  columns: ({ columns }, faces) => {
    const stacked = isStacked(look, columns);
    return (
      <View style={stacked ? {} : styles.columns} wrap={stacked} {...tagged({ role: 'Div' })}>
        {columns.map(({ share, blocks }, index) => (
          <View key={index} style={stacked ? {} : [styles.column, { flexGrow: share }]} {...tagged({ role: 'Div' })}>
            {blocks.map((block, place) => (
              <Fragment key={place}>{partIn(look, block, faces)}</Fragment>
            ))}
          </View>
        ))}
      </View>
    );
  },
  newPage: () => <View break />,
  cards: (block, faces) =>
    cardsPart(block, faces, look, (blocks, cards) =>
      blocks.map((inside, place) => <Fragment key={place}>{partIn(cards, inside, faces)}</Fragment>),
    ),
  // Lines without a number are only drawn: there is nothing in them to read.
  writingLines: ({ caption, count, numbered }, faces) => (
    <View style={styles.apart} {...tagged({ role: 'Div' })}>
      <Words faces={faces} spans={plain(caption)} tag={{ role: 'P' }} style={styles.body} keepWithNext />
      <View {...(numbered && tagged({ role: 'L', numbering: 'Decimal' }))}>
        {Array.from({ length: count }, (_, index) => (
          <View key={index} style={styles.writingLine} wrap={false} {...(numbered && tagged({ role: 'LI' }))}>
            {numbered ? <Words faces={faces} spans={plain(`${index + 1}.`)} tag={{ role: 'Lbl' }} style={styles.body} /> : null}
          </View>
        ))}
      </View>
    </View>
  ),
});

const partsOf = new Map<Styles, Parts>();

function partIn(look: Look, block: Block, faces: Faces): DrawnBlock {
  const parts = partsOf.get(look.styles) ?? partsIn(look);
  partsOf.set(look.styles, parts);
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed block.
  const part = parts[block.kind] as (block: Block, faces: Faces) => DrawnBlock;
  return part(block, faces);
}

export const blockPart = (block: Block, faces: Faces, look: Look): DrawnBlock => partIn(look, block, faces);
