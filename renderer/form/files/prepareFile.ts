// Makes a file that somebody brings ready to be kept. A picture is looked at before it is decoded, turned the right way up,
// brought to the size of its field and drawn afresh: what comes out is drawn by this page from points alone, so nothing of
// where, when or by whom it was taken can come with it. A paper stays as it is.
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { lookAtPicture, TOO_LARGE, type BroughtPicture } from '../../../shared/files/broughtPicture.ts';
import { fileFormat } from '../../../shared/files/fileFormat.ts';
import { BROUGHT_MOST_BYTES, KEPT_SIDE, PAPER_TYPE, PICTURE_MOST_BYTES, type MediaType } from '../../../shared/files/fileLimits.ts';
import { bareJpeg } from '../../../shared/files/keptFile.ts';
import { PAPER_LOOKED_AT, refusalOfPaper } from '../../../shared/files/paper.ts';
import type { FileRefusal } from '../../../shared/files/refusal.ts';
import type { FilesField } from '../../../shared/plan/fields.ts';

export interface PreparedFile {
  readonly mediaType: MediaType;
  readonly bytes: Blob;
  // What became of it, to be said.
  readonly notes: readonly string[];
}

const DECODE_MOST_MS = 20_000;
const QUALITY = 0.86;

const NOT_READ: FileRefusal = {
  happened: 'This file could not be read.',
  next: 'If it lies on a telephone or a memory stick, connect it again, then add the file once more.',
};
const NOT_DECODED: FileRefusal = {
  happened: 'This picture could not be opened: it is damaged, or takes too long.',
  next: 'Open it in a picture program, save it as JPEG or PNG, and add that.',
};
const LEFT_OUT = 'Where, when and with what it was taken has been left out.';

export async function prepareFile(file: Blob, field: FilesField): Promise<Result<PreparedFile, FileRefusal>> {
  if (file.size > BROUGHT_MOST_BYTES) return err(TOO_LARGE);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return err(NOT_READ);
  if (fileFormat(bytes) === 'pdf' && !field.picturesOnly) return preparePaper(bytes);
  const looked = lookAtPicture(bytes);
  return looked.ok ? redraw(bytes, looked.value, field.longestSide ?? KEPT_SIDE) : looked;
}

function preparePaper(bytes: Uint8Array<ArrayBuffer>): Result<PreparedFile, FileRefusal> {
  const refusal = refusalOfPaper(bytes);
  return refusal ? err(refusal) : ok({ mediaType: PAPER_TYPE, bytes: new Blob([bytes], { type: PAPER_TYPE }), notes: [PAPER_LOOKED_AT] });
}

// The way up that the camera noted is applied as it is decoded.
async function decode(blob: Blob): Promise<ImageBitmap | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), DECODE_MOST_MS);
  });
  try {
    return await Promise.race([createImageBitmap(blob), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const isSeeThrough = (context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean =>
  context.getImageData(0, 0, width, height).data.some((value, at) => at % 4 === 3 && value < 255);

async function asJpeg(canvas: OffscreenCanvas): Promise<Blob> {
  const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return new Blob([bareJpeg(new Uint8Array(await drawn.arrayBuffer()))], { type: 'image/jpeg' });
}

async function redraw(
  bytes: Uint8Array<ArrayBuffer>,
  { format, animated }: BroughtPicture,
  side: number,
): Promise<Result<PreparedFile, FileRefusal>> {
  const bitmap = await decode(new Blob([bytes], { type: `image/${format}` }));
  if (!bitmap) return err(NOT_DECODED);
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const sized = (points: number): number => Math.max(1, Math.round(points * scale));
  const canvas = new OffscreenCanvas(sized(bitmap.width), sized(bitmap.height));
  const context = canvas.getContext('2d');
  if (!context) return err(NOT_DECODED);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const notes = [LEFT_OUT, ...(animated ? ['It moves: only its first picture is kept.'] : [])];
  if (format === 'png' && isSeeThrough(context, canvas)) {
    const png = await canvas.convertToBlob({ type: 'image/png' });
    if (png.size <= PICTURE_MOST_BYTES) return ok({ mediaType: 'image/png', bytes: png, notes });
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    notes.push('Its see-through parts have become white.');
  }
  return ok({ mediaType: 'image/jpeg', bytes: await asJpeg(canvas), notes });
}
