// JSON.parse keeps the last of two equal keys and says nothing, so a plan that was put together by hand or by another
// program could lose "has allergies" to a later "none". This finds the first key that stands twice in one object.

interface Open {
  // Keys so far; none in a list.
  readonly keys: Set<string> | undefined;
  // The key or the place of what is being read.
  step: string | number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

// Deeper than any plan; a file can be made as deep as it likes.
const MOST_STEPS = 12;

// `json` has been read by JSON.parse already, so it is known to be well formed. No recursion: depth is the file's to choose.
export function repeatedKey(json: string): string | undefined {
  const open: Open[] = [];
  let inside: Open | undefined;
  let beforeKey = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(json, at);
      if (beforeKey && inside?.keys) {
        const key = spelledOut(json.slice(at, end + 1));
        inside.step = key;
        if (inside.keys.has(key)) return pathOf(open);
        inside.keys.add(key);
      }
      at = end;
    } else if (code === OBJECT || code === LIST) {
      inside = { keys: code === OBJECT ? new Set() : undefined, step: 0 };
      open.push(inside);
      beforeKey = code === OBJECT;
    } else if (code === OBJECT_END || code === LIST_END) {
      open.pop();
      inside = open.at(-1);
      beforeKey = false;
    } else if (code === COLON) {
      beforeKey = false;
    } else if (code === COMMA) {
      beforeKey = inside?.keys !== undefined;
      if (inside && typeof inside.step === 'number') inside.step += 1;
    }
  }
  return undefined;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

// One key can be written in many ways: "\u0061" is "a".
const spelledOut = (quoted: string): string => (quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1));

// As it would be written in a program, places counted from 0. A key that is no plain name came with the file, and is not
// repeated on a terminal.
function pathOf(open: readonly Open[]): string {
  const steps = open.map(({ step }) => (typeof step === 'number' ? `[${step}]` : /^\w{1,60}$/.test(step) ? `.${step}` : '.…'));
  const shown = steps.length > MOST_STEPS ? [...steps.slice(0, MOST_STEPS - 1), ' … ', ...steps.slice(-1)] : steps;
  return shown.join('').replace(/^\./, '');
}
