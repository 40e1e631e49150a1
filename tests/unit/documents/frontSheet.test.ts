import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../shared/documents/blocks.ts';
import { frontSheet } from '../../../shared/documents/frontSheet.ts';
import { fieldEntries, type Answers } from '../../../shared/plan/definition.ts';
import { FIVE_WAY } from '../../../shared/plan/fields.ts';
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

  it('spaces a number 3-3-4 with its scheme, and marks one that cannot be right', () => {
    const label = 'NHS, CHI or H&C number';
    expect(sayingOf({ identifier: { scheme: 'chi', number: '9990000018' } }, label)).toBe('CHI number\n999 000 0018');
    expect(sayingOf({ identifier: { scheme: 'nhs', number: '9990000019' } }, label)).toContain('cannot be right');
    expect(sayingOf({ identifier: { scheme: 'nhs', number: '12' } }, label)).toContain('cannot be right');
  });

  it('says why there is no number in the place of the number', () => {
    const facts = factsFor({ noIdentifierReason: 'withheld' });
    expect(said(facts.get('Why there is no number') ?? [])).toBe('Withheld to keep them safe');
    expect(facts.has('NHS, CHI or H&C number')).toBe(false);
    expect(sayingOf({}, 'NHS, CHI or H&C number')).toBe('Not answered');
  });
});

describe('the front sheet', () => {
  it('gives every field of the section a place', () => {
    const everything = { ...amina.content.answers.person, noIdentifierReason: 'other' } as const;
    const labels = new Set(factsFor(everything).keys());
    const inTheName = new Set(['Title', 'Family name', 'Given names']);
    const missing = fieldEntries.filter(({ field }) => !labels.has(field.label) && !inTheName.has(field.label));
    expect(missing.map(({ path }) => path)).toEqual([]);
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
