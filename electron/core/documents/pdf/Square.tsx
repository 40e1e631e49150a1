// The code of a paper as a square that a telephone reads: black on white, with the white around it that a reader needs. To the
// right and below, that is the margin of the page.
import { Canvas, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { encode } from 'uqr';
import type { Painter } from './drawAcross.ts';

// Three dots and more at 200 dots an inch, and no taller than the two lines that it stands beside.
const MODULE = 1.2;
const MODULES = 21;
const SIDE = MODULE * MODULES;
const QUIET = MODULE * 4;

export function Square({ says }: { readonly says: string }): ReactElement {
  const { data } = encode(says, { ecc: 'L', border: 0, maxVersion: 1 });
  const paint = (painter: Painter): null => {
    data.forEach((row, down) =>
      row.forEach((isBlack, across) => {
        if (isBlack) painter.rect(across * MODULE, down * MODULE, MODULE, MODULE);
      }),
    );
    painter.fill();
    return null;
  };
  return (
    <View style={{ width: QUIET + SIDE }}>
      <Canvas style={{ position: 'absolute', bottom: 0, left: QUIET, width: SIDE, height: SIDE }} paint={paint} />
    </View>
  );
}
