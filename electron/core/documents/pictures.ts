// Pages of a finished PDF as pictures, drawn by PDFium from the very bytes that would be saved.
import { crc32, deflateSync } from 'node:zlib';
import type { PageImage, Pictures } from './messages.ts';
import { openPdfium } from './pdfium.ts';

const POINTS_AN_INCH = 72;

export async function picturesOf(bytes: Uint8Array, { dotsAnInch, firstOnly = false }: Pictures): Promise<readonly PageImage[]> {
  const document = await (await openPdfium()).loadDocument(bytes);
  try {
    const images: PageImage[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: dotsAnInch / POINTS_AN_INCH, colorSpace: 'Gray', render: 'bitmap' });
      images.push({ png: greyPng(data, width, height), width, height });
      if (firstOnly) break;
    }
    return images;
  } finally {
    document.destroy();
  }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

// Eight bits of grey a dot, each row after a byte that says it is not filtered.
function greyPng(grey: Uint8Array, width: number, height: number): Uint8Array {
  const stride = grey.length / height;
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) rows.set(grey.subarray(row * stride, row * stride + width), row * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}
