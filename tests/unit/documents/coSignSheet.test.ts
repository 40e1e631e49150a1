// The co-sign sheet as blocks: what is agreed, who is asked to sign, and what makes the sheet void. How it lies on paper is for
// otherPapersPdf.test.ts.
import { expect, it } from 'vitest';
import type { Block } from '../../../shared/documents/blocks.ts';
import { coSignSheet } from '../../../shared/documents/coSignSheet.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent, type VersionStatus } from '../../../shared/plan/planContent.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';
import { sentinelPlan } from './support/sentinelPlan.ts';

const sheet = (answers: Partial<Answers> = {}, status: VersionStatus = 'readyToAgree') =>
  coSignSheet({
    planNumber: 'PLAN-0042',
    version: 3,
    status,
    changedAt: '2026-11-21T10:00:00.000Z',
    sample: false,
    content: newPlanContent({ ...completeAnswers, ...answers }),
  });
const textOf = (answers?: Partial<Answers>, status?: VersionStatus): string => textOfDocument(sheet(answers, status));

function table(caption: string, answers?: Partial<Answers>): readonly (readonly string[])[] {
  const found = sheet(answers).blocks.find((block) => block.kind === 'table' && block.caption === caption);
  if (found?.kind !== 'table') return [];
  return found.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));
}
const signers = (answers?: Partial<Answers>) => table('Signatures', answers).map(([name, as]) => [name, as]);

const { consent, contacts, reviews, emergency } = completeAnswers;
const parent = (id: string, name: string) =>
  ({ id, answers: { name, relationship: 'parent', phone: '07700 900123', parentalResponsibility: 'yes' } }) as const;

it('says which version is agreed, as it stood when, and gives no code that nobody made', () => {
  const text = textOf();
  expect(text).toContain('PLAN-0042, version 3 (Draft, ready to agree)');
  expect(text).toContain('21-Nov-2026 at 10:00');
  expect(text).toMatch(/Content code\nNot given yet/);
  expect(text).toContain('Full plan\nEmergency page, with the doses on it');
  expect(textOf({ emergency: { plan: 'notNeeded' } })).not.toContain('with the doses on it');
});

it.each([
  ['draft', 'Do not sign this sheet: the plan can still change'],
  ['inReview', 'Do not sign this sheet: the plan can still change'],
  ['readyToAgree', 'Any change after printing voids this sheet.'],
  ['agreed', 'This version is agreed already.'],
  ['superseded', 'A later version has been agreed.'],
  ['withdrawn', 'This plan was withdrawn.'],
  ['enteredInError', 'This plan was entered in error.'],
] as const)('printed from a version that is %s says: %s', (status, sentence) => {
  const text = textOf({}, status);
  expect(text).toContain(sentence);
  expect(text.includes('Do not sign this sheet')).toBe(status === 'draft' || status === 'inReview');
});

it('names everybody who is asked to sign, each once, with what they sign as', () => {
  const names = signers({
    contacts: { ...contacts, personal: [parent('p1', 'Leila Test'), parent('p2', 'Karim Test')] },
    consent: {
      ...consent,
      basis: 'parental',
      legalRoles: [{ id: 'l', answers: { holder: 'Leila Test and Karim Test', type: 'parental' } }],
    },
  });
  expect(names[0]).toEqual(['TEST, Amina (Miss)', 'The person themselves: a name, a mark or a drawing, if they wish']);
  expect(names).toContainEqual(['Leila Test', 'Parent\nParental responsibility']);
  expect(names).toContainEqual(['Karim Test', 'Parent\nParental responsibility']);
  expect(names.filter(([name = '']) => name.includes('Leila'))).toHaveLength(1);
  const all = names.map(([name, as]) => `${name}: ${as}`).join('\n');
  for (const someone of [reviews.authorisedBy, reviews.owner, emergency.authorisedBy]) expect(all).toContain(someone?.name);
  for (const as of [
    'Clinician who authorises the plan',
    'Keeps the plan up to date',
    'Authorises the emergency plan',
    'Second checker of emergency doses',
  ])
    expect(all).toContain(as);
  const named = names.map(([name = '']) => name.split('\n')[0]).filter(Boolean);
  expect(new Set(named).size).toBe(named.length);
  // For whoever is not in the plan.
  expect(names.slice(-2)).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

it('lets a young person who decides sign as one, and keeps a line for an attorney whom the plan does not name', () => {
  expect(signers({ consent: { ...consent, basis: 'gillick' } })[0]?.[1]).toBe(
    'The person, under 16 and able to decide this (Gillick competent)',
  );
  const attorney = signers({ consent: { ...consent, basis: 'attorney', legalRoles: [] }, contacts: { ...contacts, personal: [] } });
  expect(attorney).toContainEqual(['', 'Attorney for health and welfare, deputy or welfare guardian']);
  const named = signers({
    consent: { ...consent, basis: 'attorney', legalRoles: [{ id: 'l', answers: { holder: 'Jo Test', type: 'attorney' } }] },
  });
  expect(named).toContainEqual(['Jo Test', 'Lasting power of attorney, health and welfare']);
  const advocate = signers({ consent: { ...consent, legalRoles: [{ id: 'l', answers: { holder: 'Ade Voice', type: 'advocate' } }] } });
  expect(JSON.stringify(advocate)).not.toContain('Ade Voice');
});

it('lets somebody who keeps their own plan up to date sign once', () => {
  const names = signers({ reviews: { ...reviews, owner: { name: 'Amina  test', role: 'Herself' } } });
  expect(names.filter(([name = '']) => /amina/i.test(name))).toHaveLength(1);
  expect(names[0]?.[1]).toContain('Keeps the plan up to date');
});

it('keeps a line for a signature whose owner the plan does not name', () => {
  const { authorisedBy: _, ...rest } = reviews;
  expect(signers({ reviews: rest })).toContainEqual(['', 'Clinician who authorises the plan']);
});

it('says the person’s own view, or why it could not be heard, and never takes a blank for agreement', () => {
  const { ownView: _, ...rest } = consent;
  expect(textOf({ consent: { ...rest, noOwnView: 'Asleep throughout; asked with pictures' } })).toContain(
    'Asleep throughout; asked with pictures',
  );
  expect(textOf({ consent: rest })).toMatch(/What the person themselves thinks\nNot answered/);
});

it('prints what somebody does not agree with in full, under its number', () => {
  const view = { text: 'Nine is early enough.', speaker: 'parent', how: 'talking', saidOn: '2026-11-19' } as const;
  const disagreements = [{ id: 'd', answers: { part: 'Start of the school day', who: 'Her father', view, next: 'Asked again in May' } }];
  const text = textOf({ consent: { ...consent, disagreements } });
  expect(text).toMatch(/16\.\d+\.1 Start of the school day/);
  for (const words of ['Her father', 'Nine is early enough.', 'Asked again in May']) expect(text).toContain(words);
  expect(textOf()).toContain('None has been written down before printing.');
});

it('asks again for each recipient which copies they may have', () => {
  const sharing = [
    { id: 's', answers: { recipient: 'Sample School', documents: ['school', 'emergency'], agreed: 'declined', except: 'Genetics' } },
  ] as const;
  const [row] = table('Who gets a copy', { consent: { ...consent, sharing } });
  expect(row?.[0]).toBe('Sample School');
  expect(row?.[1]).toBe('Emergency page, School plan\nExcept: Genetics');
  expect(row?.[2]).toMatch(/Declined|declined/);
  expect(textOf({ consent: { ...consent, sharing: [] } })).toContain('Nobody has written yet who may have a copy.');
});

it('promises nobody an emergency page that there is not', () => {
  const sharing = [{ id: 's', answers: { recipient: 'Sample School', documents: ['emergency'], agreed: 'yes' } }] as const;
  const which = (plan: 'yes' | 'notNeeded') =>
    table('Who gets a copy', { consent: { ...consent, sharing }, emergency: { ...emergency, plan } })[0]?.[1];
  expect(which('yes')).toBe('Emergency page');
  expect(which('notNeeded')).toBe('Emergency page (there is no emergency page in this version)');
  expect(textOf({ emergency: { ...emergency, plan: 'notNeeded' } })).not.toContain('Emergency page, with the doses on it');
});

it('ends with a slip of its own page that says whose it is, where to hand it and until when it is answered', () => {
  const { blocks } = sheet();
  const from = blocks.findIndex(({ kind }) => kind === 'newPage');
  const slip = blocks.slice(from);
  expect(slip.some((block: Block) => block.kind === 'writingLines' && block.numbered === true)).toBe(true);
  const text = textOfDocument({ ...sheet(), blocks: slip });
  expect(text).toContain('Amendment slip PLAN-0042-3');
  expect(text).toMatch(/For the team\nSlip number PLAN-0042-3-_+ /);
  expect(text).toContain('TEST, Amina (Miss) · Born 14-Mar-2013');
  expect(text).toContain('PLAN-0042 · Version 3');
  expect(text).toContain(`Hand this page to ${reviews.owner?.name ?? ''}. You get an answer within 14 days.`);
});

it('says nothing that a family may not read', () => {
  const { content, sentinels } = sentinelPlan();
  const text = textOf(content.answers);
  expect(sentinels.filter(({ word, readers }) => !readers.includes('family') && text.includes(word))).toEqual([]);
  const kept = { ...parent('p1', 'Estranged Test'), audience: ['emergency'] as const };
  expect(textOf({ contacts: { ...contacts, personal: [kept] } })).not.toContain('Estranged Test');
});
