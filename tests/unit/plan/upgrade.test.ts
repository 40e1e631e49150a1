// Plans written with version 1 of the definition (the person alone) open with every answer they held.
import { expect, test } from 'vitest';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { emptyAnswers } from '../../../shared/plan/definition.ts';

const VERSION_1 = {
  definition: 1,
  jurisdiction: 'england-2015',
  answers: {
    person: {
      title: 'Miss',
      familyName: 'Test',
      givenName: 'Amina',
      preferredName: 'Mina',
      formerNames: 'Testova',
      dateOfBirth: '14 3',
      identifier: { scheme: 'nhs', number: '999 000 0018' },
      noIdentifierReason: 'newborn',
      identityChecks: ['askedAloud', 'other'],
      identityOther: 'Her school card',
      identityCheckedBy: 'R. Fictional, nurse',
      identityCheckedOn: '2026-11-20',
      firstLanguage: 'Urdu',
      interpreter: 'yes',
      interpreterLanguage: 'Urdu',
      informationNeed: 'yes',
      informationForms: ['largePrint', 'easyRead', 'braille', 'audio', 'signLanguage', 'plainText', 'welsh', 'otherLanguage', 'other'],
      informationNotes: 'Yellow paper.',
    },
  },
};

test('every answer of version 1 is carried forward, as it was typed', () => {
  const read = decodePlanContent(VERSION_1);
  expect(read).toEqual({
    ok: true,
    value: { definition: 2, jurisdiction: 'england-2015', answers: { ...emptyAnswers, person: VERSION_1.answers.person } },
  });
});

test('what was handed in is not touched', () => {
  const before = JSON.stringify(VERSION_1);
  decodePlanContent(VERSION_1);
  expect(JSON.stringify(VERSION_1)).toBe(before);
});

test('an older plan is read as strictly as a new one', () => {
  expect(decodePlanContent({ ...VERSION_1, answers: { person: { colour: 'red' } } })).toMatchObject({
    ok: false,
    error: [{ path: 'person.colour', code: 'unknown-field' }],
  });
});
