import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../../shared/base/canonicalJson.ts';

// fast-check types JSON more widely than our own type does; the values are the same.
const anyJson = fc.jsonValue() as fc.Arbitrary<Json>;

function shuffled(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, shuffled(member ?? null)]),
  );
}

describe('canonical JSON', () => {
  it('sorts keys, writes no white space and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: 'x', c: null }], a: undefined, A: true })).toBe('{"A":true,"b":[1,{"c":null,"d":"x"}]}');
  });

  it('sorts by UTF-16 code unit, whatever the language of the computer', () => {
    expect(canonicalJson({ é: 1, z: 2, ä: 3, '😀': 4, '\uFF5E': 5 })).toBe('{"z":2,"ä":3,"é":1,"😀":4,"～":5}');
  });

  it('is read back as the same value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('keeps a key called __proto__ as a key', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1},"a":2}') as Json)).toBe('{"__proto__":{"a":1},"a":2}'); // parsed JSON is Json
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s, which JSON cannot hold', (number) => {
    expect(() => canonicalJson({ number })).toThrow('finite');
  });
});
