// The parts of a PNG, found by their lengths alone: nothing is unpacked, so nothing in it can do harm.
import { textAt } from './fileFormat.ts';

export interface PngPart {
  readonly name: string;
  readonly length: number;
}

export interface Png {
  readonly parts: readonly PngPart[];
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly interlaced: boolean;
  readonly animated: boolean;
  // Where the picture ends; what follows is no part of it.
  readonly end: number;
}

// Undefined where it does not hold together.
export function readPng(bytes: Uint8Array): Png | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: PngPart[] = [];
  if (bytes.length < 33 || textAt(bytes, 12, 4) !== 'IHDR' || view.getUint32(8) !== 13) return undefined;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const part = { name: textAt(bytes, at + 4, 4), length: view.getUint32(at) };
    at += 12 + part.length;
    if (at > bytes.length) return undefined;
    parts.push(part);
    if (part.name !== 'IEND') continue;
    return {
      parts,
      width: view.getUint32(16),
      height: view.getUint32(20),
      depth: bytes[24] ?? 0,
      interlaced: bytes[28] !== 0,
      animated: parts.some(({ name }) => name === 'acTL'),
      end: at,
    };
  }
  return undefined;
}
