// Reads an iCalendar file by the letter of RFC 5545, knowing nothing of what wrote it.
type Event = ReadonlyMap<string, string>;

const unescaped = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

export function readCalendar(file: string): readonly Event[] {
  if (/[^\r]\n|\r[^\n]/.test(file) || !file.endsWith('\r\n')) throw new Error('A line does not end with CRLF.');
  const raw = file.slice(0, -2).split('\r\n');
  const long = raw.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error('A line is longer than 75 octets.');
  const lines = file
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('This is not a calendar.');
  const header = lines.slice(1, lines.indexOf('BEGIN:VEVENT') === -1 ? -1 : lines.indexOf('BEGIN:VEVENT'));
  if (!header.includes('VERSION:2.0') || !header.some((line) => line.startsWith('PRODID:'))) throw new Error('The calendar has no head.');
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | undefined;
  for (const line of lines.slice(1 + header.length, -1)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === 'BEGIN:VEVENT') open = new Map();
    else if (line === 'END:VEVENT' && open) {
      events.push(open);
      open = undefined;
    } else if (!open || colon < 1 || open.has(name)) throw new Error(`This line has no place: ${name}`);
    else open.set(name, unescaped(value));
  }
  if (open) throw new Error('An event does not end.');
  return events;
}
