// What the emergency page says of a plan: in force or not, the doses as they were authorised and checked, and what nobody
// has answered. How it lies on paper is for the PDF's own tests.
import { expect, it } from 'vitest';
import { literalDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { expiredOn } from '../../../shared/documents/expiry.ts';
import { emergencyPage } from '../../../shared/documents/emergencyPage.ts';
import { textOfDocument, wordCount } from '../../../shared/documents/wordCount.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent, type VersionStatus } from '../../../shared/plan/planContent.ts';
import { samplePlans } from '../../../shared/samples/plans/samplePlans.ts';
import { issuedSample, sampleNamed } from '../../golden/emergencyPeople.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

const page = (answers: Partial<Answers>, status: VersionStatus = 'draft', today?: PlainDate) =>
  emergencyPage({
    ...(today && { today }),
    planNumber: 'PLAN-0042',
    version: 3,
    status,
    changedAt: '2026-11-21T10:00:00.000Z',
    sample: false,
    content: newPlanContent({ ...completeAnswers, ...answers }),
  });
const textOf = (answers: Partial<Answers> = {}, status?: VersionStatus, today?: PlainDate): string =>
  textOfDocument(page(answers, status, today)).replaceAll('\u00A0', ' ');

const [medicine] = completeAnswers.emergency.medicines ?? [];
if (!medicine?.answers.dose) throw new Error('The complete plan has a dose.');
const { dose } = medicine.answers;
const dosed = (changed: typeof dose): Partial<Answers> => ({
  emergency: { ...completeAnswers.emergency, medicines: [{ ...medicine, answers: { ...medicine.answers, dose: changed } }] },
});

it.each([
  ['draft', 'DRAFT: DOSES NOT AUTHORISED'],
  ['readyToAgree', 'DRAFT: DOSES NOT AUTHORISED'],
  ['agreed', 'Doses, as authorised'],
  ['superseded', 'NOT IN FORCE: DO NOT USE THESE DOSES'],
  ['withdrawn', 'NOT IN FORCE: DO NOT USE THESE DOSES'],
  ['enteredInError', 'NOT IN FORCE: DO NOT USE THESE DOSES'],
] as const)('over the doses of a version that is %s stands “%s”', (status, title) => {
  expect(textOf({}, status).split('\n')).toContain(title);
});

it('says a dose as it was typed, and what the second checker read otherwise', () => {
  const amount = dose.amount?.value ?? '';
  expect(textOf()).toContain(`${amount} ${dose.amount?.unit ?? ''}`);
  expect(textOf()).not.toContain('Not as the second checker read it');
  const differs = textOf(dosed({ ...dose, checkedAmount: { value: '7', unit: 'gram' } }));
  expect(differs).toContain('Not as the second checker read it (the dose): do not give, ask the prescriber');
});

it('never reads a blank as “none”', () => {
  const { allergyStatus: _, allergies: __, ...summary } = completeAnswers.summary;
  expect(textOf({ summary })).toContain('NOT ASKED');
  expect(textOf({ summary: { ...summary, allergyStatus: 'notKnown' } })).toContain('NOT KNOWN');
  expect(textOf({ emergency: { plan: 'yes' } }).match(/Not answered/g)?.length).toBeGreaterThan(3);
});

it('says DO NOT ahead of each thing not to do, with its reason', () => {
  for (const { answers } of completeAnswers.emergency.doNot ?? []) {
    expect(textOf()).toMatch(/DO NOT /);
    expect(textOf()).toContain(answers.why);
  }
});

it('where no page is needed, says who said so, and keeps the allergies and whom to ring', () => {
  const { phones = [] } = completeAnswers.emergency;
  const emergency = { plan: 'notNeeded', notNeededWhy: 'Well between visits', notNeededBy: { name: 'Dr A. Sample' }, phones } as const;
  const text = textOf({ emergency });
  expect(phones.length).toBeGreaterThan(0);
  for (const { answers } of phones) expect(text).toContain(answers.number);
  expect(text).not.toMatch(/[Rr]ely on (this|it) until/);
  expect(text).toContain('Well between visits');
  expect(text).toContain('Dr A. Sample');
  expect(text).toContain('Allergies');
});

it('counts words as they are read', () => {
  expect(wordCount({ ...page({}), blocks: [{ kind: 'paragraph', spans: [{ text: 'Give 100 milligram, ' }, { text: 'now: • 1' }] }] })).toBe(
    5,
  );
});

const emergency = (changed: Partial<Answers['emergency']>): Partial<Answers> => ({
  emergency: { ...completeAnswers.emergency, ...changed },
});
const person = (changed: Partial<Answers['person']>): Partial<Answers> => ({ person: { ...completeAnswers.person, ...changed } });
const without = <Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> => {
  const { [key]: _, ...rest } = whole;
  return rest;
};

it('asks in the order in which a doctor does', () => {
  const text = textOfDocument(emergencyPage(sampleNamed('gwen'))).replaceAll('\u00A0', ' ');
  const order = [
    'LLEWELLYN, Gwendolen Mary (Mrs)',
    '02-Apr-1951',
    '999 000 0093',
    '57.3 kilogram',
    'AGREED · version 3 · 12-Nov-2026',
    'Rely on this until 28-Oct-2027',
    'Authorised by Dr J. Sample',
    'What can kill',
    'Allergies',
    'Looks like: ',
    'Act when: ',
    'DO NOT give oxygen',
    'Doses, as authorised',
    '500 microgram',
    'Home ventilation team 01632 960 604',
    'Normal for this person',
    'Devices: BiPAP',
    'Resuscitation or advance care plan: EXISTS',
    'Tests: ',
    'Admit or home: ',
    'Guideline: ',
    'Full plan: ',
    'Their carers know what is normal: listen.',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it.each(['draft', 'inReview', 'readyToAgree'] as const)('never tells anybody to rely on a version that is %s', (status) => {
  const text = textOf({}, status);
  expect(text).toMatch(/^If agreed: rely on it until /m);
  expect(text).toMatch(/^To be authorised by /m);
  expect(text).not.toContain('Rely on this until');
});

it('says of a version that has been replaced that it is not to be relied on', () => {
  expect(textOf({}, 'superseded')).toMatch(/^Do not rely on it: it held until /m);
});

it('expires on the day after the last it may be relied on, and says so wherever it matters', () => {
  const reliableUntil = '2027-05-02';
  const on = (today: PlainDate): string => textOf(emergency({ reliableUntil }), 'agreed', today);
  expect(on(literalDate('2027-05-02'))).toContain('Rely on this until 02-May-2027');
  const late = on(literalDate('2027-05-03'));
  expect(late).toContain('EXPIRED: could be relied on until 02-May-2027');
  expect(late).toContain('NOT IN FORCE: DO NOT USE THESE DOSES');
  expect(late).not.toContain('Rely on this until');
  const { furniture } = page(emergency({ reliableUntil }), 'agreed', literalDate('2027-05-03'));
  expect(furniture.mark).toBe('EXPIRED');
  expect(furniture.warnings).toEqual(['EXPIRED on 02-May-2027: do not rely on this page. Ask for the one in force.']);
  expect(furniture.version).toContain('Agreed, expired');
});

it('expires only where a page was agreed and is needed', () => {
  const later = { today: literalDate('2030-01-01') };
  expect(expiredOn(sampleNamed('amina', later))).toBe('2027-05-02');
  expect(expiredOn(sampleNamed('amina', { ...later, status: 'superseded' }))).toBeUndefined();
  expect(expiredOn(sampleNamed('lucja', { ...later, status: 'agreed' }))).toBeUndefined();
});

it('is the same words whenever it is made, until it expires', () => {
  const made = (day: PlainDate): string => JSON.stringify(emergencyPage(sampleNamed('siobhan', { today: day })));
  expect(made(literalDate('2027-10-29'))).toBe(made(literalDate('2026-11-13')));
});

const FIVE_WAY_WORDS = [
  ['notKnown', 'not known'],
  ['notAsked', 'not asked'],
  ['declined', 'declined to say'],
] as const;

it.each(FIVE_WAY_WORDS)('prints “%s” as what it is, and never as no', (answer, words) => {
  const repeat = textOf(dosed({ ...dose, repeat: answer }));
  expect(repeat.toLocaleLowerCase('en-GB')).toContain(`\n${words}`);
  expect(repeat).not.toMatch(/^No$/m);
  const plans = textOf(emergency({ resuscitation: answer }));
  expect(plans).toContain(`Resuscitation or advance care plan: ${words}`);
  expect(plans).not.toContain('none exists');
  const phones = completeAnswers.emergency.phones?.map((row) => ({
    ...row,
    answers: { ...without(row.answers, 'hours'), allHours: answer },
  }));
  expect(textOf(emergency({ phones: phones ?? [] }))).toContain(`day and night, ${words}`);
});

it('prints a blank as not answered, and never as no', () => {
  const blank = textOf({ emergency: { plan: 'yes', medicines: [{ ...medicine, answers: { name: 'Glucose', dose: {} } }] } });
  expect(blank).not.toMatch(/^No$/m);
  expect(blank).not.toContain('none exists');
  expect(blank).toContain('Resuscitation or advance care plan: Not answered');
  expect(blank).toMatch(/Not answered: devices; tests; fluids and feeding; airway and anaesthetic; /);
  expect(textOf({ emergency: without(completeAnswers.emergency, 'plan') })).toContain(
    'Nobody has said whether an emergency plan is needed.',
  );
});

it('says one minute, one hour and one time, and leaves the number as it was typed', () => {
  const [scenario] = completeAnswers.emergency.scenarios ?? [];
  if (!scenario) throw new Error('The complete plan has an emergency.');
  const scenarios = [{ ...scenario, answers: { ...scenario.answers, timeLimit: { value: '1', unit: 'minute' as const } } }];
  const once = { ...dose, repeat: 'yes', repeatAfter: { value: '1', unit: 'hour' }, repeatMost: { value: '1', unit: 'times' } } as const;
  const text = textOf({ emergency: { ...completeAnswers.emergency, ...dosed(once).emergency, scenarios } });
  expect(text).toContain(': act within 1 minute\n');
  expect(text).toContain('after 1 hour\nat most 1 time\n');
  const many = { ...once, repeatAfter: { value: '15', unit: 'minute' } } as const;
  expect(textOf(dosed(many))).toContain('after 15 minutes\n');
});

it('says that a plan about resuscitation exists, of which day and where it is kept, and nothing of what it says', () => {
  const text = textOfDocument(emergencyPage(sampleNamed('gwen')));
  expect(text).toContain('EXISTS, read it: ReSPECT form, 29-Oct-2026, kept: Yellow folder');
  expect(text).not.toMatch(/\bCPR\b|DNACPR/);
});

it('names each device with its kind, its size, when it was last changed and what to do if it fails', () => {
  const text = textOfDocument(emergencyPage(sampleNamed('zainab')));
  expect(text).toContain('Tracheostomy tube, cuffless, 5.0 paediatric; spare 4.5, in or changed 07-Nov-2026');
  expect(text).toContain('if it fails: New tube at once');
  const [row] = samplePlans.find(({ key }) => key === 'zainab')?.answers.summary.devices ?? [];
  if (!row) throw new Error('Zainab has devices.');
  const devices = [{ ...row, answers: { name: 'Mic-Key', type: 'gastrostomy' as const } }];
  expect(textOf({ summary: { ...completeAnswers.summary, devices } })).toContain('Mic-Key (gastrostomy (PEG or button))');
});

it('never says where anybody lives, nor why their number is withheld', () => {
  for (const sample of samplePlans) {
    const text = JSON.stringify(emergencyPage(issuedSample(sample)));
    const { address = '', otherAddress = '' } = sample.answers.person;
    for (const line of `${address}\n${otherAddress}`.split('\n').filter((each) => each.length > 3)) expect(text).not.toContain(line);
    expect(text).not.toContain('Withheld');
    expect(text).not.toMatch(/\bEHCP\b/);
  }
  const { identifier: _, ...rest } = completeAnswers.person;
  const withheld = JSON.stringify(page({ person: { ...rest, noIdentifierReason: 'withheld' } }));
  expect(withheld).not.toContain('Withheld');
  expect(withheld).toContain('None on this page');
  expect(JSON.stringify(page({ person: rest }))).not.toContain('None on this page');
});

it('says the age with the day on which it is true, and a name somebody likes only where it is another', () => {
  expect(textOf()).toContain('Born (13y on 21-Nov-2026)\n');
  expect(textOf(person({ preferredName: 'Mina' }))).toContain('Likes to be called Mina');
  expect(textOf(person({ preferredName: 'Amina' }))).not.toContain('Likes to be called');
});

it('names the authority of the page once, and that of a dose where it is another', () => {
  const { authorisedBy, authorisedOn } = completeAnswers.emergency;
  const same = { ...dose, ...(authorisedBy && { authorisedBy }), ...(authorisedOn !== undefined && { authorisedOn }) };
  expect(textOf(dosed(same))).toContain('Authority: as above; second check: ');
  const other = textOf(dosed({ ...same, authorisedBy: { name: 'Dr Q. Other', role: 'Registrar' } }));
  expect(other).toContain(`Authority: Dr Q. Other, Registrar on `);
});

it('says until when a dose may be used where that is another day than the page’s', () => {
  const until = (validUntil: string, reliableUntil: string): string =>
    textOf(emergency({ reliableUntil, medicines: [{ ...medicine, answers: { ...medicine.answers, validUntil } }] }));
  expect(until('2027-03-01', '2027-05-02')).toContain('use until 01-Mar-2027');
  expect(until('2027-05-02', '2027-05-02')).not.toContain('use until');
});
