// A Word file as other people's programs read it: mammoth, LibreOffice, and the XML inside.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

export const filesIn = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

// Styles of ours that mammoth has no words for are paragraphs.
const STYLES = ['Caption', 'Question and answer', 'Name of the person'].map((name) => `p[style-name='${name}'] => p:fresh`);

export async function asHtml(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
  if (messages.length > 0) throw new Error(`mammoth: ${messages.map(({ message }) => message).join('; ')}`);
  return value;
}

export const asText = async (bytes: Uint8Array): Promise<string> => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

// The words of each page as LibreOffice sets it. Throws where it cannot open the file.
export function pagesInLibreOffice(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'accord-docx-'));
  try {
    writeFileSync(join(folder, 'paper.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')], {
      stdio: 'ignore',
      timeout: 90_000,
    });
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
