// Bits as letters that people read aloud and type. Crockford's alphabet has no I, L, O or U; those are read as what they
// look like, and spaces and dashes are not read at all.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5n;
const GROUP = 4;

// The first bits of these bytes.
export function lettersOf(bytes: Uint8Array, count: number): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const spare = BigInt(bytes.length * 8) - BigInt(count) * BITS;
  let letters = '';
  for (let place = BigInt(count - 1); place >= 0n; place -= 1n) letters += ALPHABET[Number((bits >> (spare + place * BITS)) & 31n)] ?? '';
  return letters;
}

export function bytesOf(letters: string, length: number): Buffer | undefined {
  let bits = 0n;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    bits = (bits << BITS) | BigInt(value);
  }
  return Buffer.from(bits.toString(16).padStart(length * 2, '0'), 'hex');
}

export const inGroups = (letters: string): string => (letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

export const asMeant = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
