import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../shared/documents/blocks.ts';
import { frontSheet } from '../../../shared/documents/frontSheet.ts';
import { entriesOf, type Answers } from '../../../shared/plan/definition.ts';
import { FIVE_WAY } from '../../../shared/plan/fields.ts';
import { CONTACT_WAYS, ETHNICITIES, LIVING_ARRANGEMENTS, OTHER_NUMBERS } from '../../../shared/plan/valueSets/people.ts';
import { VERSION_STATUSES } from '../../../shared/plan/planContent.ts';
import { amina, issued } from '../../golden/frontSheetPeople.ts';

const said = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

const factsOf = (blocks: readonly Block[]): Map<string, readonly Span[]> =>
  new Map(blocks.flatMap((block) => ('facts' in block ? block.facts.map(({ label, value }) => [label, value] as const) : [])));

const factsFor = (person: Answers['person']): Map<string, readonly Span[]> => factsOf(frontSheet(issued(person)).blocks);
const sayingOf = (person: Answers['person'], label: string): string | undefined => {
  const value = factsFor(person).get(label);
  return value && said(value);
};

describe('an answer on the front sheet', () => {
  it.each(FIVE_WAY.map(({ code, label }) => [code, label] as const))('says %s as “%s”', (code, label) => {
    expect(sayingOf({ interpreter: code }, 'Needs an interpreter')).toBe(label);
  });

  it('says that a blank is blank, in words that are ours and not the answer’s', () => {
    for (const person of [{}, { firstLanguage: '   ' }]) {
      expect(factsFor(person).get('First language')).toEqual([{ text: 'Not answered', aside: true }]);
    }
    expect(factsFor({ firstLanguage: 'Not answered' }).get('First language')).toEqual([{ text: 'Not answered' }]);
  });

  it('leaves out a question that does not arise, unless it was answered earlier, and then says so', () => {
    const label = 'Interpreter for which language';
    expect(sayingOf({ interpreter: 'no' }, label)).toBeUndefined();
    expect(sayingOf({ interpreter: 'yes' }, label)).toBe('Not answered');
    expect(sayingOf({ interpreter: 'no', interpreterLanguage: 'Urdu' }, label)).toBe(
      'Urdu (answered earlier; another answer has changed since)',
    );
  });

  it('prints what is not a date as it was typed, marked', () => {
    expect(sayingOf({ dateOfBirth: '2016-03-14' }, 'Date of birth')).toBe('14-Mar-2016');
    expect(sayingOf({ dateOfBirth: 'last spring' }, 'Date of birth')).toBe('last spring (as typed: not a date)');
    expect(sayingOf({ dateOfBirth: '2016-02-30' }, 'Date of birth')).toBe('2016-02-30 (as typed: not a date)');
  });

  it('spaces a number 3-3-4 under the name of its own scheme, and marks one that cannot be right', () => {
    expect(sayingOf({ identifier: { scheme: 'chi', number: '9990000018' } }, 'CHI number')).toBe('999 000 0018');
    expect(sayingOf({ identifier: { scheme: 'nhs', number: '9990000018' } }, 'NHS number')).toBe('999 000 0018');
    expect(sayingOf({ identifier: { scheme: 'nhs', number: '9990000019' } }, 'NHS number')).toContain('cannot be right');
    expect(sayingOf({ identifier: { scheme: 'hc', number: '12' } }, 'H&C number')).toContain('cannot be right');
    expect(frontSheet(issued({ identifier: { scheme: 'nhs', number: '9990000018' } })).furniture.person).toContain(
      'NHS number 999 000 0018',
    );
  });

  it('says why there is no number in the place of the number', () => {
    const facts = factsFor({ noIdentifierReason: 'overseas' });
    expect(said(facts.get('Why there is no number') ?? [])).not.toBe('');
    expect(facts.has('NHS, CHI or H&C number')).toBe(false);
    expect(sayingOf({}, 'NHS, CHI or H&C number')).toBe('Not answered');
  });

  it('never says that a number is withheld', () => {
    expect(JSON.stringify(frontSheet(issued({ noIdentifierReason: 'withheld' })))).not.toMatch(/withheld/i);
    expect(sayingOf({ noIdentifierReason: 'withheld' }, 'NHS, CHI or H&C number')).toBe('None on this page');
  });
});

describe('the front sheet', () => {
  // Everything somebody could have answered, each in words found nowhere else.
  const everything = {
    ...amina.content.answers.person,
    lifeStage: 'endOfLife',
    dueDate: '2016-03-20',
    noIdentifierReason: 'other',
    lookAlike: 'Zwilling Test',
    sex: 'female',
    gender: 'She and her',
    ethnicity: ETHNICITIES[0].code,
    photo: [{ id: 'f1', name: 'school-photo.jpg', mediaType: 'image/jpeg', bytes: 1234, sha256: 'ab' }],
    address: '1 Sample Street, Exampleton',
    otherAddress: '2 Second Home, Exampleton',
    livingArrangement: LIVING_ARRANGEMENTS[0].code,
    phone: '01632 960 001',
    email: 'amina@example.test',
    contactBy: [CONTACT_WAYS[0].code],
    gpPractice: 'Exampleton Surgery',
    gpName: 'Dr Fictional',
    gpPhone: '01632 960 010',
    otherNumbers: [{ id: 'n1', answers: { scheme: OTHER_NUMBERS[0].code, number: 'X 123', place: 'Exampleton Hospital' } }],
    adjustments: [
      { id: 'r1', answers: { adjustment: 'Speak slowly', essential: 'yes' } },
      { id: 'r2', answers: { adjustment: 'Struck out' }, standing: 'removed' },
      { id: 'r3', answers: { adjustment: 'First appointment' }, standing: 'carried' },
      { id: 'r4', answers: { adjustment: 'For staff' }, audience: [] },
    ],
  } satisfies Answers['person'];
  const wordsOf = (person: Answers['person']): string => JSON.stringify(frontSheet(issued(person)));
  const WHEREABOUTS = [
    '1 Sample Street',
    '2 Second Home',
    '01632 960 001',
    'amina@example.test',
    'Exampleton Surgery',
    'Dr Fictional',
    '01632 960 010',
  ];

  it('holds back what is for staff alone, and what is theirs to tell', () => {
    const sheet = wordsOf({ ...everything, addressSecret: 'no' });
    for (const words of [
      'Zwilling',
      'Must the address',
      'End of life',
      'Sex at birth',
      'Ethnic',
      'school-photo',
      'Photo',
      'Lives',
      'For staff',
    ])
      expect(sheet).not.toContain(words);
    for (const words of [
      'Amina Sample',
      'Due date',
      'Why there is no number',
      'She and her',
      'X 123',
      'Exampleton Hospital',
      'Speak slowly',
    ])
      expect(sheet).toContain(words);
  });

  it('says where they live only where somebody answered that it need not be kept from anyone', () => {
    const open = wordsOf({ ...everything, addressSecret: 'no' });
    for (const words of WHEREABOUTS) expect(open).toContain(words);
    for (const secret of [{}, ...(['yes', 'notKnown', 'notAsked', 'declined'] as const).map((addressSecret) => ({ addressSecret }))]) {
      const sheet = wordsOf({ ...everything, ...secret });
      for (const words of WHEREABOUTS) expect(sheet).not.toContain(words);
    }
  });

  it('prints the adjustments that stand, with their numbers, and says which nobody has looked at', () => {
    const { blocks } = frontSheet(issued(everything));
    const lists = blocks.flatMap((block) => (block.kind === 'list' && block.labels ? [block] : []));
    expect(lists.at(-1)?.labels).toEqual(['1.', '2.']);
    expect(lists.at(-1)?.items.map(said)).toEqual([
      'Speak slowly · About: Not answered · Is it essential? Yes',
      'First appointment (carried forward, not looked at yet) · About: Not answered · Is it essential? Not answered',
    ]);
  });

  it('gives the due date of somebody not yet born in the place of the date of birth', () => {
    const document = frontSheet(issued({ lifeStage: 'antenatal', dueDate: '2027-02-01' }));
    expect(said(factsOf(document.blocks).get('Due date') ?? [])).toBe('01-Feb-2027');
    expect(factsOf(document.blocks).has('Date of birth')).toBe(false);
    expect(document.furniture.person).toContain('Due 01-Feb-2027');
  });

  it('finds a new field of the section without being told, unless it is for staff', () => {
    const labels = new Set(factsOf(frontSheet(issued({ ...everything, addressSecret: 'no' })).blocks).keys());
    const elsewhere = new Set(['title', 'familyName', 'givenName', 'identifier', 'adjustments', 'otherNumbers']);
    const heldBack = entriesOf('person').filter(({ id, field }) => !labels.has(field.label) && !elsewhere.has(id));
    expect(heldBack.map(({ id }) => id)).toEqual([
      'lifeStage',
      'lookAlike',
      'sex',
      'ethnicity',
      'photo',
      'photoAgreed',
      'photoTakenOn',
      'addressSecret',
      'livingArrangement',
    ]);
  });

  it('never says an age', () => {
    expect(JSON.stringify(frontSheet(amina))).not.toMatch(/\b10\s?(y|years)\b/);
  });

  it.each(VERSION_STATUSES.filter((status) => status !== 'agreed'))('warns on every page and across it: %s', (status) => {
    const { furniture } = frontSheet(issued({}, { status, sample: false }));
    expect(furniture.warnings).toEqual([expect.stringMatching(/Do not give care from/)]);
    expect(furniture.mark).toBeTruthy();
  });

  it('warns of nothing once agreed', () => {
    const { furniture } = frontSheet(issued({}, { status: 'agreed', sample: false }));
    expect(furniture.warnings).toEqual([]);
    expect(furniture.mark).toBeUndefined();
  });

  it('says that a sample is no real person, agreed or not', () => {
    const { furniture } = frontSheet(issued({}, { status: 'agreed', sample: true }));
    expect(furniture.warnings).toEqual(['SAMPLE: not a real person.']);
    expect(furniture.mark).toBe('SAMPLE');
  });

  it('keeps a monstrous name from filling the foot of the page, and whole in the document', () => {
    const familyName = 'Very'.repeat(500);
    const document = frontSheet(issued({ familyName }));
    expect([...document.furniture.person].length).toBeLessThan(300);
    expect(document.blocks.find((block) => block.kind === 'identity')?.name).toContain(familyName.toUpperCase());
  });
});
