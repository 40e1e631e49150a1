// What is read by its headers: labels and answers, rows and columns, who the paper is about.
import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Fact, FactsBlock, TableBlock } from '../../../../shared/documents/blocks.ts';
import type { Faces } from './faces.ts';
import { Lines, plain, staysWhole } from './lines.tsx';
import { isStacked, type Look } from './looks.ts';
import { namedAtTop, namedAtTopOfList } from './namedRows.ts';
import type { Style } from './styles.ts';
import { tagged, type Tag } from './tagging.ts';
import { lengthOf, rowsInPieces, type RowPiece } from './rowPieces.ts';
import { Words } from './words.tsx';

type DrawnTable = ReactElement<{ readonly tag?: Tag }>;

// A table whose rows each begin with their header: "First language, Urdu" is how it is read.
export function factsPart(
  { caption, facts }: Pick<FactsBlock, 'caption' | 'facts'>,
  faces: Faces,
  look: Look,
  more: Style = {},
): DrawnTable {
  const { styles, labelAbove = Number.POSITIVE_INFINITY } = look;
  return (
    <View style={[styles.facts, more]} {...tagged({ role: 'Table', summary: caption })}>
      {facts.map(({ label, value }, index) => {
        const isWhole = staysWhole(look, value);
        const above = lengthOf(value) > labelAbove;
        return (
          <View key={index} style={above ? styles.factAbove : styles.fact} wrap={!isWhole} {...tagged({ role: 'TR' })}>
            <Words
              faces={faces}
              spans={plain(label)}
              tag={{ role: 'TH', scope: 'Row' }}
              style={above ? styles.factHead : styles.factLabel}
              again={!isWhole}
            />
            <Lines faces={faces} spans={value} tag={{ role: 'TD' }} style={styles.body} {...(!above && { box: styles.factValue })} />
          </View>
        );
      })}
    </View>
  );
}

const WHO = 'Who this paper is about';

// Names in a row over values in a row: few, short and read at a glance.
export function identityFacts(facts: readonly Fact[], faces: Faces, look: Look): DrawnTable {
  if (
    isStacked(
      look,
      facts.map(() => ({ share: 1 })),
    )
  )
    return factsPart({ caption: WHO, facts }, faces, look);
  const { styles } = look;
  return (
    <View {...tagged({ role: 'Table', summary: WHO })}>
      <View style={styles.identityRow} wrap={false} minPresenceAhead={30} {...tagged({ role: 'TR' })}>
        {facts.map(({ label }, index) => (
          <Words key={index} faces={faces} spans={plain(label)} tag={{ role: 'TH', scope: 'Column' }} style={styles.identityLabel} />
        ))}
      </View>
      <View style={styles.identityRow} {...tagged({ role: 'TR' })}>
        {facts.map(({ value }, index) => (
          <Lines key={index} faces={faces} spans={value} tag={{ role: 'TD' }} style={styles.identityValue} box={styles.identityCell} />
        ))}
      </View>
    </View>
  );
}

// Of the width, what answers take in a table of facts.
const FACT_VALUE = 0.63;

function drawnRows(block: TableBlock, look: Look): readonly RowPiece[] {
  if (!block.named) return block.rows.map((cells) => ({ cells, isFirst: true, isLast: true, isWhole: staysWhole(look, ...cells) }));
  const stacked = look.labelAbove === undefined ? FACT_VALUE : 1;
  return rowsInPieces(block, (part) => look.rowWhole * (isStacked(look, block.columns) ? stacked : part));
}

// Where columns would be too narrow to read, each row is a list of its own, and every cell is said with its header.
function stackedTable(block: TableBlock, faces: Faces, look: Look): DrawnTable {
  const { styles } = look;
  const { caption, columns } = block;
  const rows = drawnRows(block, look);
  return (
    <View {...tagged({ role: 'Div' })}>
      {rows.map(({ cells, isFirst, isWhole }, index) => (
        <View key={index} style={isFirst ? styles.apart : {}} wrap={!isWhole} {...(!isFirst && namedAtTopOfList)}>
          {factsPart(
            {
              caption: `${caption}, ${index + 1} of ${rows.length}`,
              facts: columns.map(({ label }, column) => ({ label, value: cells[column] ?? [] })),
            },
            faces,
            look,
            isFirst ? {} : styles.factsGoOn,
          )}
        </View>
      ))}
    </View>
  );
}

export function tablePart(block: TableBlock, faces: Faces, look: Look): DrawnTable {
  const { caption, columns } = block;
  if (isStacked(look, columns)) return stackedTable(block, faces, look);
  const { styles } = look;
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ({ width: `${(share / whole) * 100}%` }));
  return (
    <View style={styles.table} {...tagged({ role: 'Table', summary: caption })}>
      <View fixed style={styles.headRow} wrap={false} minPresenceAhead={40} {...tagged({ role: 'TR' })}>
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
      {drawnRows(block, look).map(({ cells, isFirst, isLast, isWhole }, index) => (
        <View
          key={index}
          style={[styles.row, isLast ? {} : { borderBottomWidth: 0 }]}
          wrap={!isWhole}
          {...(!isFirst && namedAtTop)}
          {...tagged({ role: 'TR' })}
        >
          {cells.map((cell, column) => (
            <Lines
              key={column}
              faces={faces}
              spans={cell}
              tag={{ role: 'TD' }}
              style={styles.body}
              box={{ ...styles.cell, ...(!isFirst && { paddingTop: 0 }), ...(!isLast && { paddingBottom: 0 }), ...widths[column] }}
            />
          ))}
        </View>
      ))}
    </View>
  );
}
