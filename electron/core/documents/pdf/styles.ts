// Sizes, weights and spaces of the paper, in points. Body text is never below 11. A lineHeight always stands beside its
// fontSize (it is multiplied by the size in the same style) and never on a page or on running text, where it would make
// React-PDF place the foot of the page off the paper.
import { StyleSheet } from '@react-pdf/renderer';
import type { PrintableDocument } from '../../../../shared/documents/blocks.ts';

// No greys behind or in the words: a photocopier or a fax turns them to dots. The accent is dark enough to copy as black.
const INK = '#000000';
const ACCENT = '#14304f';
const HAIRLINE = '#8a929c';

export type Style = Parameters<typeof StyleSheet.create>[0][string];

const MILLIMETRE = 72 / 25.4;
// As a bank card.
export const CARD = { width: 85 * MILLIMETRE, height: 54 * MILLIMETRE };

const MARGIN = 48;
// Of the letters across the page: dark enough to stay black on a copier that knows only black and white.
const OUTLINE = '#63696f';

export const styles = StyleSheet.create({
  page: { fontFamily: 'Noto Sans', fontSize: 11, color: INK, paddingTop: 30, paddingHorizontal: MARGIN, paddingBottom: 22 },

  warnings: { borderWidth: 1.5, borderColor: INK, paddingVertical: 5, paddingHorizontal: 10, marginBottom: 11 },
  warning: { fontSize: 11, fontWeight: 'bold', textAlign: 'center' },
  foot: { marginTop: 14, flexDirection: 'row' },
  footWords: { flexGrow: 1, flexShrink: 1, flexBasis: 0, borderTopWidth: 0.75, borderColor: INK, paddingTop: 5 },
  footHead: { flexDirection: 'row', justifyContent: 'space-between', gap: 12 },
  footPerson: { fontSize: 9, fontWeight: 'bold', flexShrink: 1 },
  footLine: { flexDirection: 'row', justifyContent: 'space-between', gap: 12, marginTop: 1 },
  footText: { fontSize: 9, flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  footPage: { fontSize: 9, flexShrink: 0 },
  // Large and open, behind the words.
  mark: { position: 'absolute', top: 0, left: 0, right: 0, bottom: 0, color: OUTLINE },

  heading1: { fontSize: 25, lineHeight: 1.15, fontWeight: 'bold', color: ACCENT, marginBottom: 8 },
  heading2: { fontSize: 14, lineHeight: 1.25, fontWeight: 'bold', color: ACCENT, marginTop: 13, marginBottom: 4 },
  heading3: { fontSize: 12, lineHeight: 1.25, fontWeight: 'bold', marginTop: 10, marginBottom: 3 },
  body: { fontSize: 11, lineHeight: 1.35 },
  paragraph: { marginBottom: 5 },
  strong: { fontWeight: 'bold' },
  aside: { fontStyle: 'italic' },

  identity: { borderTopWidth: 2.5, borderBottomWidth: 2.5, borderColor: ACCENT, paddingTop: 9, paddingBottom: 9 },
  identityName: { fontSize: 20, lineHeight: 1.2, fontWeight: 'bold', marginBottom: 6 },
  identityRow: { flexDirection: 'row', alignItems: 'flex-start' },
  identityLabel: { flex: 1, fontSize: 10, lineHeight: 1.3, paddingRight: 10 },
  identityCell: { flex: 1, paddingRight: 10 },
  identityValue: { fontSize: 13, lineHeight: 1.3, fontWeight: 'bold' },

  facts: { borderTopWidth: 0.75, borderColor: HAIRLINE, marginTop: 4 },
  fact: { flexDirection: 'row', alignItems: 'flex-start', borderBottomWidth: 0.75, borderColor: HAIRLINE, paddingVertical: 3.5 },
  factLabel: { width: '37%', fontSize: 11, lineHeight: 1.35, fontWeight: 'bold', paddingRight: 12 },
  factValue: { width: '63%' },

  item: { flexDirection: 'row', alignItems: 'flex-start', marginBottom: 3 },
  itemLabel: { minWidth: 18, paddingRight: 4, flexShrink: 0, fontSize: 11, lineHeight: 1.35 },
  itemBody: { flex: 1 },

  table: { borderTopWidth: 1, borderColor: INK, marginTop: 8 },
  row: { flexDirection: 'row', alignItems: 'flex-start', borderBottomWidth: 0.75, borderColor: HAIRLINE },
  headRow: { flexDirection: 'row', alignItems: 'flex-start', borderBottomWidth: 1, borderColor: INK },
  cell: { padding: 4 },

  box: { borderWidth: 1, borderColor: INK, padding: 8, marginTop: 10 },
  boxTitle: { fontSize: 14, lineHeight: 1.2, fontWeight: 'bold', marginBottom: 3 },
  risk: { borderWidth: 2 },
  stop: { borderWidth: 3.5 },
  thin: { borderWidth: 1 },
  columns: { flexDirection: 'row', gap: 8 },
  column: { flexBasis: 0, flexShrink: 1 },
  atEnd: { textAlign: 'right' },

  cards: { flexDirection: 'row', justifyContent: 'center', marginTop: 10, marginBottom: 34 },
  cardLabel: { fontSize: 9, lineHeight: 1.3, marginBottom: 26 },
  card: { ...CARD, borderWidth: 0.5, borderStyle: 'dashed', borderColor: INK, letterSpacing: 0, wordSpacing: 0 },
  // Out of the card's own flow, where it would be squeezed to fit.
  cardBody: { position: 'absolute', top: 4, left: 7, right: 7 },
  // The edge of the card before it is the line to fold along.
  folded: { borderLeftWidth: 0 },
  apart: { marginTop: 10 },
  writingLine: { borderBottomWidth: 0.75, borderColor: INK, height: 26, justifyContent: 'flex-end' },

  notice: { borderWidth: 1.5, borderColor: INK, padding: 8, marginTop: 10 },
  noticeTitle: { fontSize: 12, lineHeight: 1.3, fontWeight: 'bold', marginBottom: 2 },
});

export type Styles = Readonly<Record<keyof typeof styles, Style>>;

// The same letters with less room around them.
const closeStyles: Styles = {
  ...styles,
  ...StyleSheet.create({
    page: { ...styles.page, paddingTop: 17, paddingHorizontal: 30, paddingBottom: 12 },
    warnings: { ...styles.warnings, paddingVertical: 2, marginBottom: 4 },
    foot: { ...styles.foot, marginTop: 6 },
    footWords: { ...styles.footWords, paddingTop: 2 },
    heading1: { ...styles.heading1, fontSize: 18, marginBottom: 0, color: INK },
    heading2: {
      ...styles.heading2,
      fontSize: 13,
      lineHeight: 1.15,
      color: INK,
      marginTop: 7,
      marginBottom: 1,
      borderBottomWidth: 0.75,
      borderColor: INK,
    },
    heading3: { fontSize: 11, lineHeight: 1.15, fontWeight: 'bold', marginTop: 1, marginBottom: 0 },
    body: { fontSize: 11, lineHeight: 1.15 },
    paragraph: { marginBottom: 1 },
    identity: { ...styles.identity, borderColor: INK, paddingTop: 2, paddingBottom: 3 },
    identityName: { ...styles.identityName, fontSize: 18, lineHeight: 1.12, marginBottom: 1 },
    identityLabel: { ...styles.identityLabel, lineHeight: 1.1 },
    identityValue: { fontSize: 12, lineHeight: 1.15, fontWeight: 'bold' },
    item: { flexDirection: 'row', alignItems: 'flex-start', marginBottom: 0.5 },
    itemLabel: { minWidth: 15, paddingRight: 3, flexShrink: 0, fontSize: 11, lineHeight: 1.15, fontWeight: 'bold' },
    table: { borderTopWidth: 1, borderColor: INK, marginTop: 1 },
    cell: { paddingHorizontal: 2, paddingVertical: 1 },
    box: { borderWidth: 1, borderColor: INK, paddingHorizontal: 6, paddingVertical: 2, marginTop: 3 },
    boxTitle: { fontSize: 14, lineHeight: 1.12, fontWeight: 'bold', marginBottom: 0 },
    columns: { flexDirection: 'row', gap: 5 },
  }),
};

// A little larger, for what is read together with the person it is about.
const largeStyles: Styles = {
  ...styles,
  ...StyleSheet.create({
    heading2: { ...styles.heading2, fontSize: 15, marginTop: 9, marginBottom: 1 },
    heading3: { fontSize: 12, lineHeight: 1.22, fontWeight: 'bold', marginTop: 4, marginBottom: 0 },
    body: { fontSize: 12, lineHeight: 1.22 },
    paragraph: { marginBottom: 2 },
    item: { flexDirection: 'row', marginBottom: 1 },
    itemLabel: { width: 20, fontSize: 12, lineHeight: 1.22 },
    boxTitle: { ...styles.boxTitle, fontSize: 15 },
    box: { ...styles.box, paddingVertical: 5, marginTop: 7 },
  }),
};

export const stylesFor = (density: PrintableDocument['density']): Styles =>
  density === undefined ? styles : density === 'oneSide' ? closeStyles : largeStyles;

// What is read at arm's length out of a wallet: small, and no more than fits.
export const cardStyles: Styles = {
  ...closeStyles,
  ...StyleSheet.create({
    body: { fontSize: 7.8, lineHeight: 1.12 },
    paragraph: { marginBottom: 0 },
    identity: { borderWidth: 0, paddingTop: 2 },
    identityName: { fontSize: 11.5, lineHeight: 1.1, fontWeight: 'bold' },
    item: { flexDirection: 'row' },
    itemLabel: { minWidth: 10, paddingRight: 2, flexShrink: 0, fontSize: 7.8, lineHeight: 1.12, fontWeight: 'bold' },
    box: { borderColor: INK, marginTop: 2 },
    boxTitle: { fontSize: 8.5, lineHeight: 1.13, fontWeight: 'bold' },
    risk: { borderWidth: 1, paddingHorizontal: 3, paddingVertical: 1 },
    thin: { borderWidth: 0 },
    notice: { borderWidth: 1, borderColor: INK, paddingHorizontal: 3, paddingVertical: 1 },
    noticeTitle: { fontSize: 8.5, lineHeight: 1.13, fontWeight: 'bold' },
  }),
};
