// The same blocks as a page of HTML in the same fonts, printed by a browser that is already running: tagged, with bookmarks
// and with the same words around each page, as we print them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block, PrintableDocument, Span } from '../../shared/documents/blocks.ts';
import { openBrowser } from './window.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');
const face = (file: string, more: string): string =>
  `@font-face { font-family: Noto; src: url(${pathToFileURL(join(fonts, file)).href}); ${more} }`;
const STYLES = `
  ${face('NotoSans-Regular.ttf', '')} ${face('NotoSans-Bold.ttf', 'font-weight: bold')} ${face('NotoSans-Italic.ttf', 'font-style: italic')}
  body { font: 11pt/1.35 Noto; margin: 0 } h1 { font-size: 25pt; margin: 0 0 8pt } h2 { font-size: 14pt; margin: 13pt 0 4pt; break-after: avoid }
  p { margin: 0 0 5pt } table { width: 100%; border-collapse: collapse; table-layout: fixed } tr { break-inside: avoid }
  td, th { padding: 4pt; text-align: left; vertical-align: top; border-bottom: 0.75pt solid #888 } .facts th { width: 37% } ul { margin: 0; padding-left: 18pt }`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = (spans: readonly Span[]): string =>
  spans.map(({ text, strong, aside }) => (strong ? `<b>${escaped(text)}</b>` : aside ? `<i>${escaped(text)}</i>` : escaped(text))).join('');

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'identity':
      return `<h2>${escaped(block.name)}</h2><table><tr>${block.facts.map(({ label }) => `<th>${label}</th>`).join('')}</tr><tr>${block.facts.map(({ value }) => `<td>${html(value)}</td>`).join('')}</tr></table>`;
    case 'paragraph':
      return `<p>${html(block.spans)}</p>`;
    case 'facts':
      return `<table class="facts">${block.facts.map(({ label, value }) => `<tr><th scope="row">${escaped(label)}</th><td>${html(value)}</td></tr>`).join('')}</table>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table><thead><tr>${block.columns.map(({ label }) => `<th scope="col">${label}</th>`).join('')}</tr></thead><tbody>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
    default:
      throw new Error(`The bench sets no ${block.kind}.`);
  }
}

export interface PrintingBrowser {
  readonly print: (document: PrintableDocument) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openPrintingBrowser(): Promise<PrintingBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-print-'));
  const browser = await openBrowser();
  const page = await browser.newPage();
  const file = join(folder, 'page.html');
  return {
    print: async ({ title, language, furniture, blocks }) => {
      const head = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><style>${STYLES}</style>`;
      writeFileSync(file, head + blocks.map(htmlOf).join(''));
      await page.goto(pathToFileURL(file).href);
      await page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        margin: { top: '0.86in', bottom: '1.06in', left: '0.67in', right: '0.67in' },
        headerTemplate: `<b style="font-size: 11px; margin: auto">${furniture.warnings.join(' ')}</b>`,
        footerTemplate: `<span style="font-size: 9px; margin: auto">${furniture.person} ${furniture.version} Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>`,
      });
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
