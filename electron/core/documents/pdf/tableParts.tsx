// What is read by its headers: labels and answers, rows and columns, who the paper is about.
import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Fact, FactsBlock, TableBlock } from '../../../../shared/documents/blocks.ts';
import type { Faces } from './faces.ts';
import { Lines, plain, staysWhole } from './lines.tsx';
import { isStacked, type Look } from './looks.ts';
import { tagged, type Tag } from './tagging.ts';
import { Words } from './words.tsx';

type DrawnTable = ReactElement<{ readonly tag?: Tag }>;

// A table whose rows each begin with their header: "First language, Urdu" is how it is read.
export function factsPart({ caption, facts }: Pick<FactsBlock, 'caption' | 'facts'>, faces: Faces, { styles }: Look): DrawnTable {
  return (
    <View style={styles.facts} {...tagged({ role: 'Table', summary: caption })}>
      {facts.map(({ label, value }, index) => (
        <View key={index} style={styles.fact} wrap={!staysWhole(value)} {...tagged({ role: 'TR' })}>
          <Words faces={faces} spans={plain(label)} tag={{ role: 'TH', scope: 'Row' }} style={styles.factLabel} />
          <Lines faces={faces} spans={value} tag={{ role: 'TD' }} style={styles.body} box={styles.factValue} />
        </View>
      ))}
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

// Where columns would be too narrow to read, each row is a list of its own, and every cell is said with its header.
function stackedTable({ caption, columns, rows }: TableBlock, faces: Faces, look: Look): DrawnTable {
  const { styles } = look;
  return (
    <View {...tagged({ role: 'Div' })}>
      {rows.map((row, index) => (
        <View key={index} style={styles.apart} wrap={!staysWhole(...row)}>
          {factsPart(
            {
              caption: `${caption}, ${index + 1} of ${rows.length}`,
              facts: columns.map(({ label }, column) => ({ label, value: row[column] ?? [] })),
            },
            faces,
            look,
          )}
        </View>
      ))}
    </View>
  );
}

export function tablePart(block: TableBlock, faces: Faces, look: Look): DrawnTable {
  const { caption, columns, rows } = block;
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
      {rows.map((row, index) => (
        <View key={index} style={styles.row} wrap={!staysWhole(...row)} {...tagged({ role: 'TR' })}>
          {row.map((cell, column) => (
            <Lines
              key={column}
              faces={faces}
              spans={cell}
              tag={{ role: 'TD' }}
              style={styles.body}
              box={{ ...styles.cell, ...widths[column] }}
            />
          ))}
        </View>
      ))}
    </View>
  );
}
