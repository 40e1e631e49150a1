import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdentifierScheme } from '../../../shared/plan/fields.ts';
import { checkDigitFits, digitsOf, formatPersonNumber, rangeConcern } from '../../../shared/plan/personNumber.ts';

describe('the check digit', () => {
  it.each(['9434765919', '9990000018', '9990000026', '4010232137'])('fits %s', (digits) => {
    expect(checkDigitFits(digits)).toBe(true);
  });

  it.each(['9876543211', '9434765918', '943476591', '94347659190', '', '943476591X', '٩٤٣٤٧٦٥٩١٩'])('does not fit %j', (digits) => {
    expect(checkDigitFits(digits)).toBe(false);
  });

  it('987 654 4321 fails', () => {
    expect(checkDigitFits(digitsOf('987 654 4321'))).toBe(false);
  });

  it('catches every slip of one digit and every two neighbours swapped', () => {
    const right = '9434765919';
    for (let place = 0; place < 10; place += 1) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const slipped = `${right.slice(0, place)}${digit}${right.slice(place + 1)}`;
        expect(checkDigitFits(slipped)).toBe(slipped === right);
      }
    }
    for (let place = 0; place < 9; place += 1) {
      const swapped = `${right.slice(0, place)}${right[place + 1]}${right[place]}${right.slice(place + 2)}`;
      expect(checkDigitFits(swapped)).toBe(swapped === right);
    }
  });

  it('one body in eleven has no check digit, as the scheme says, and no body has two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (serial) => {
        const body = String(serial).padStart(9, '0');
        const fitting = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter(checkDigitFits);
        expect(fitting.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('how a number is typed and shown', () => {
  it.each(['9434765919', '943 476 5919', '943-476-5919', ' 943  476 5919 ', '943\u00A0476\u00A05919'])(
    '%j is shown as 943 476 5919',
    (typed) => {
      expect(formatPersonNumber(typed)).toBe('943 476 5919');
    },
  );

  it('leaves what is not ten digits as it was typed', () => {
    expect(formatPersonNumber(' 943 476 ')).toBe('943 476');
    expect(formatPersonNumber('ask mum')).toBe('ask mum');
  });
});

describe('the range of a number', () => {
  it('says nothing about test numbers, whatever the scheme', () => {
    for (const scheme of ['nhs', 'chi', 'hc'] as const) expect(rangeConcern(scheme, '9990000018')).toBeUndefined();
  });

  it.each<[IdentifierScheme, string, unknown]>([
    ['nhs', '4857773456', undefined],
    ['nhs', '6541003238', undefined],
    ['nhs', '9434765919', expect.stringContaining('NHS numbers do not usually start this way')],
    ['nhs', '3201234567', expect.stringContaining('Northern Ireland')],
    ['nhs', '0101451234', expect.stringContaining('Scotland')],
    ['nhs', '3011451234', expect.stringContaining('Scotland')],
    ['nhs', '3112991234', expect.stringContaining('Scotland')],
    ['nhs', '3113991234', undefined],
    ['chi', '0101451234', undefined],
    ['chi', '2902041234', undefined],
    ['chi', '3113991234', expect.stringContaining('starts with the date of birth')],
    ['hc', '3201234567', undefined],
    ['hc', '4001234567', expect.stringContaining('320 to 399')],
  ])('%s %s: %s', (scheme, digits, concern) => {
    expect(rangeConcern(scheme, digits)).toEqual(concern);
  });
});
