// Rows for a spreadsheet. A cell that a spreadsheet would take for a formula begins with an apostrophe, so that it is text.
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => cells.map(cell).join(',');
