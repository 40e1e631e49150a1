// What every transport must carry the same way. A harness lends one fresh core behind some transport; the suite knows
// nothing of what is in between, and only uses what JSON can carry.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, type Client, type Transport } from '../../shared/api/client.ts';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import { contract, type OfferedEvent, type OperationName } from '../../shared/api/contract.ts';
import type { AppError, ErrorCode } from '../../shared/api/errors.ts';
import type { Result } from '../../shared/base/result.ts';
import { PAPER_MOST_BYTES } from '../../shared/files/fileLimits.ts';
import { paperworkAsks } from '../support/paperworkAsks.ts';
import { pdf, png, pngBomb } from '../support/pictures.ts';
import { TEST_PASSPHRASE, TEST_USER, valueOf } from '../support/testApp.ts';

const OWNER_SIGNS = { part: 'owner', way: 'ink', name: 'Rhian Fictional', signedOn: '14 3 2026' } as const;

export interface ContractHarness {
  // Each call of `connect` is another window on the same core.
  readonly connect: () => Transport;
  readonly close: () => Promise<void>;
}

const operations = Object.keys(contract) as readonly OperationName[]; // Object.keys forgets the literal keys
const wrongInputs: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a string', 'text'],
  ['a number', 7],
  ['a list', []],
  ['a key that is not listed', { surplus: 1 }],
  ['a __proto__ key', JSON.parse('{"__proto__":{"surplus":1}}')],
  ['a constructor key', { constructor: { prototype: { surplus: 1 } } }],
  [
    'wrong types',
    {
      userId: 1,
      personId: 2,
      otherId: [],
      why: 7,
      on: {},
      show: 'all',
      number: [],
      planId: [],
      versionId: {},
      passphrase: 5,
      search: {},
      people: 'many',
      seed: null,
      vaultName: [],
      revision: '0',
      document: 9,
      picturesAt: 'many',
      event: 'agree',
      reason: 5,
      path: 7,
      version: 0,
    },
  ],
];

function codeOf(result: Result<unknown, AppError>): ErrorCode | 'ok' {
  return result.ok ? 'ok' : result.error.code;
}

export function contractSuite(name: string, makeHarness: () => Promise<ContractHarness>): void {
  describe(`the contract, ${name}`, () => {
    let harness: ContractHarness;
    let transport: Transport;
    let call: Client;

    beforeAll(async () => {
      harness = await makeHarness();
      transport = harness.connect();
      call = createClient(transport);
    });
    afterAll(() => harness.close());

    const refusesWrongInput = (): void => {
      describe.each(operations)('%s', (operation) => {
        test.each(wrongInputs)('refuses %s', async (_, input) => {
          const answer = await transport(operation, input);
          const issues = expect.arrayContaining([{ path: expect.any(String), sentence: expect.stringMatching(/\S/) }]);
          expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input', happened: expect.stringMatching(/\S/), issues } });
        });
      });
      test.each(['people.destroy', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
        'does not know the operation %o',
        async (operation) => {
          expect(codeOf(await transport(operation, {}))).toBe('unknown-operation');
        },
      );
    };

    describe('before there is a vault', () => {
      test('says what it is', async () => {
        expect(valueOf(await call('app.info', {})).version).toMatch(/\S/);
      });

      test('says that there is none', async () => {
        expect(valueOf(await call('vault.status', {}))).toMatchObject({ state: 'none', users: [], sample: false });
        // Which of the two depends on whether the host made the folder.
        expect(['no-vault', 'folder-missing']).toContain(codeOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE })));
      });

      test('judges a passphrase by what it would cost a thief', async () => {
        const weak = valueOf(await call('vault.judgePassphrase', { passphrase: 'password1' }));
        const strong = valueOf(await call('vault.judgePassphrase', { passphrase: TEST_PASSPHRASE }));
        expect([weak.acceptable, strong.acceptable]).toEqual([false, true]);
        expect(weak.sentence).toMatch(/^A thief with this computer/);
        expect(weak.advice).toMatch(/\S/);
      });

      test('refuses a weak passphrase, and no vault is left', async () => {
        expect(codeOf(await call('vault.create', { ...TEST_USER, passphrase: 'password1' }))).toBe('weak-passphrase');
        expect(valueOf(await call('vault.status', {})).state).toBe('none');
      });

      refusesWrongInput();
    });

    describe('with a vault', () => {
      let code = '';

      test('is made once, and open', async () => {
        const sheet = valueOf(await call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
        expect(sheet.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
        code = sheet.code;
        expect(valueOf(await call('vault.status', {}))).toMatchObject({
          state: 'unlocked',
          session: { user: { name: TEST_USER.userName } },
        });
        expect(codeOf(await call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }))).toBe('vault-exists');
      });

      test('is empty at first', async () => {
        expect(valueOf(await call('people.list', {}))).toEqual([]);
      });

      test('keeps what is saved, and counts its revisions', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Example', givenName: 'Siân', dateOfBirth: '14 3 2016' }));
        expect(plan).toMatchObject({ planNumber: 'PLAN-0001', version: 1, status: 'draft', revision: 0, sample: false });
        expect(plan.content.answers.person.dateOfBirth).toBe('2016-03-14');
        const content = {
          ...plan.content,
          answers: { ...plan.content.answers, person: { ...plan.content.answers.person, firstLanguage: 'Cymraeg' } },
        };
        expect(valueOf(await call('plans.save', { versionId: plan.versionId, revision: 0, content })).revision).toBe(1);
        const again = valueOf(await call('plans.open', { planId: plan.planId }));
        expect([again.revision, again.content]).toEqual([1, content]);
        expect(valueOf(await call('people.list', { search: 'sian example' }))).toHaveLength(1);
      });

      test('tells what a field said before, who changed it, and when', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Earlier', givenName: 'Eli', dateOfBirth: '' }));
        const { versionId } = plan;
        const content = { ...plan.content, answers: { ...plan.content.answers, person: { familyName: 'Later' } } };
        const { savedAt } = valueOf(await call('plans.save', { versionId, revision: 0, content }));
        expect(valueOf(await call('plans.fieldHistory', { versionId, path: 'person.familyName' }))).toEqual({
          entries: [
            {
              seq: expect.any(Number),
              version: 1,
              at: savedAt,
              by: TEST_USER.userName,
              byYou: true,
              before: { what: 'answer', path: 'person.familyName', answer: 'Earlier' },
            },
          ],
        });
        expect(valueOf(await call('plans.fieldHistory', { versionId, path: 'person.firstLanguage' }))).toEqual({ entries: [] });
        expect(valueOf(await call('plans.fieldHistory', { versionId, path: 'nothing.of.the.kind' }))).toEqual({ entries: [] });
        const nowhere = '00000000-0000-4000-8000-000000000000';
        expect(codeOf(await call('plans.fieldHistory', { versionId: nowhere, path: 'person.familyName' }))).toBe('not-found');
      });

      test('never loses the save of another window', async () => {
        const [here, there] = [createClient(harness.connect()), createClient(harness.connect())];
        const plan = valueOf(await here('people.create', { familyName: 'Twice', givenName: 'Opened', dateOfBirth: '' }));
        const said = (firstLanguage: string) => ({
          ...plan.content,
          answers: { ...plan.content.answers, person: { ...plan.content.answers.person, firstLanguage } },
        });
        const saves = await Promise.all([
          here('plans.save', { versionId: plan.versionId, revision: 0, content: said('English') }),
          there('plans.save', { versionId: plan.versionId, revision: 0, content: said('Polski') }),
        ]);
        expect(saves.map(codeOf).toSorted()).toEqual(['ok', 'stale-revision']);
        const kept = valueOf(await here('plans.open', { planId: plan.planId }));
        expect(kept.revision).toBe(1);
        expect(kept.content.answers.person.firstLanguage).toBe(saves[0].ok ? 'English' : 'Polski');
      });

      test('says what is wrong with content, and keeps what was there', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Strict', givenName: 'Sam', dateOfBirth: '' }));
        const odd: readonly (readonly [unknown, string])[] = [
          [{ ...plan.content, surplus: 1 }, 'surplus'],
          [{ ...plan.content, answers: { person: { familyName: 4 } } }, 'person.familyName'],
          [{ ...plan.content, answers: { person: { shoeSize: '3' } } }, 'person.shoeSize'],
          [{ ...plan.content, answers: { person: { familyName: 'over\u202Eride' } } }, 'person.familyName'],
          [{ ...plan.content, answers: JSON.parse('{"person":{"__proto__":{"familyName":"x"}}}') }, 'person.__proto__'],
          [null, ''],
        ];
        for (const [content, path] of odd) {
          const answer = await call('plans.save', { versionId: plan.versionId, revision: 0, content });
          const issues = expect.arrayContaining([expect.objectContaining({ path })]);
          expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input', issues } });
        }
        expect(valueOf(await call('plans.open', { planId: plan.planId })).revision).toBe(0);
      });

      test('keeps a file of a plan, gives it back byte for byte, and takes none that is not plain', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Photo', givenName: 'Pia', dateOfBirth: '' }));
        const { planId, versionId } = plan;
        const add = (bytes: Buffer, mediaType: 'image/png' | 'application/pdf') =>
          call('files.add', { planId, name: 'Photo 1', mediaType, base64: bytes.toString('base64') });
        const photo = valueOf(await add(png(), 'image/png'));
        expect(photo).toMatchObject({ name: 'Photo 1', mediaType: 'image/png', bytes: png().length });
        const answers = { ...plan.content.answers, person: { ...plan.content.answers.person, photo: [photo] } };
        valueOf(await call('plans.save', { versionId, revision: 0, content: { ...plan.content, answers } }));
        expect(valueOf(await call('files.read', { planId, fileId: photo.id }))).toEqual({
          mediaType: 'image/png',
          base64: png().toString('base64'),
        });
        // The largest paper that is kept comes through every way, and nothing larger.
        const most = Buffer.concat([pdf('', ''), Buffer.alloc(PAPER_MOST_BYTES - pdf().length), Buffer.from('\n%%EOF\n')]);
        const paper = valueOf(await add(most, 'application/pdf'));
        expect(valueOf(await call('files.read', { planId, fileId: paper.id })).base64).toBe(most.toString('base64'));
        expect(codeOf(await add(Buffer.concat([most, Buffer.alloc(3)]), 'application/pdf'))).toBe('invalid-input');
        expect(codeOf(await add(pngBomb(), 'image/png'))).toBe('invalid-input');
        const other = valueOf(await call('people.create', { familyName: 'Other', givenName: 'Oli', dateOfBirth: '' }));
        expect(codeOf(await call('files.read', { planId: other.planId, fileId: photo.id }))).toBe('not-found');
        const theirs = {
          ...other.content,
          answers: { ...other.content.answers, person: { ...other.content.answers.person, photo: [photo] } },
        };
        expect(await call('plans.save', { versionId: other.versionId, revision: 0, content: theirs })).toMatchObject({
          ok: false,
          error: { code: 'invalid-input', issues: [{ path: 'person.photo' }] },
        });
      });

      test('a version moves along the workflow, and what is no longer a draft opens and refuses a save', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Moves', givenName: 'Mel', dateOfBirth: '' }));
        const { versionId, content } = plan;
        const move = (event: OfferedEvent, revision = 0, reason?: string) =>
          call('plans.transition', { versionId, revision, event, ...(reason !== undefined && { reason }) });
        expect(valueOf(await move('sendForReview'))).toEqual({ ...plan, status: 'inReview', savedAt: expect.any(String) });
        expect(codeOf(await move('sendForReview'))).toBe('not-editable');
        expect(codeOf(await move('returnToDraft', 3))).toBe('stale-revision');
        // Nothing is answered, so the gate has much to say, and says where.
        const stopped = await move('markReady');
        const issues = expect.arrayContaining([{ path: 'summary.allergyStatus', sentence: expect.stringMatching(/\S/) }]);
        expect(stopped).toMatchObject({ ok: false, error: { code: 'invalid-input', issues } });
        expect(codeOf(await move('withdraw'))).toBe('invalid-input');
        expect(valueOf(await move('withdraw', 0, 'Begun twice.')).status).toBe('withdrawn');
        expect(valueOf(await call('plans.open', { planId: plan.planId, version: 1 }))).toMatchObject({ status: 'withdrawn', content });
        expect(codeOf(await call('plans.save', { versionId, revision: 0, content }))).toBe('not-editable');
        expect(codeOf(await call('plans.reissueEmergencyPage', { versionId }))).toBe('not-editable');
        expect(valueOf(await call('people.list', { search: 'moves' }))).toMatchObject([{ status: 'withdrawn', version: 1 }]);
        // Written again from it, as a version of its own.
        expect(valueOf(await call('plans.startVersion', { versionId }))).toMatchObject({ status: 'draft', version: 2 });
        expect(codeOf(await call('plans.startVersion', { versionId }))).toBe('not-editable');
      });

      test('a first version has no statement that was agreed before it', async () => {
        const { planId } = valueOf(await call('people.create', { familyName: 'First', givenName: 'Version', dateOfBirth: '' }));
        expect(valueOf(await call('plans.statementAges', { planId }))).toEqual([]);
        expect(valueOf(await call('history.read', { planId }))).toMatchObject({ versions: [{ version: 1, begunBy: TEST_USER.userName }] });
        expect(codeOf(await call('plans.statementAges', { planId, version: 2 }))).toBe('not-found');
      });

      test('a paper is shown as it would print, also with words that are not saved', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Paper', givenName: 'Pat', dateOfBirth: '' }));
        const ask = { planId: plan.planId, document: 'emergency' } as const;
        const stored = valueOf(await call('documents.preview', ask));
        expect(stored).toMatchObject({ pages: 1, images: [], overflow: [], places: [] });
        const answers = { ...plan.content.answers, emergency: { plan: 'notNeeded', notNeededWhy: 'Well between visits' } };
        const unsaved = valueOf(await call('documents.preview', { ...ask, content: { ...plan.content, answers }, picturesAt: 60 }));
        expect(unsaved.text).toContain('Well between visits');
        expect(unsaved.places).toContainEqual(expect.objectContaining({ page: 1, at: 'emergency.notNeededWhy' }));
        const first = { ...ask, document: 'front-sheet', layout: 'largePrint', picturesAt: 40, firstOnly: true } as const;
        expect(valueOf(await call('documents.preview', first)).images).toHaveLength(1);
        expect(unsaved.images).toMatchObject([{ base64: expect.stringMatching(/^iVBORw0KGgo/), width: expect.any(Number) }]);
        expect(codeOf(await call('documents.preview', { ...ask, content: { answers: 1 } }))).toBe('invalid-input');
        expect([stored.leftOut, unsaved.leftOut]).toEqual([undefined, undefined]);
        const { leftOut } = valueOf(
          await call('documents.preview', { ...ask, document: 'front-sheet', content: { ...plan.content, answers }, leftOut: true }),
        );
        expect(leftOut).toContainEqual({
          path: 'emergency.notNeededWhy',
          section: 'Emergency plan',
          label: expect.any(String),
          why: 'paper',
        });
        expect(JSON.stringify(leftOut)).not.toContain('Well between');
        expect(valueOf(await call('plans.open', { planId: plan.planId })).revision).toBe(0);
      });

      test('a copy that was made is noted: which paper, for whom, how it was set, when and by whom', async () => {
        const { planId } = valueOf(await call('people.create', { familyName: 'Copy', givenName: 'Cai', dateOfBirth: '' }));
        expect(valueOf(await call('documents.copies', { planId }))).toEqual([]);
        valueOf(await call('documents.preview', { planId, document: 'front-sheet' }));
        valueOf(await call('documents.make', { planId, document: 'front-sheet' }));
        valueOf(await call('documents.make', { planId, document: 'emergency', reader: 'school', layout: 'largePrint' }));
        const made = { seq: expect.any(Number), at: expect.any(String), by: TEST_USER.userName, byYou: true, version: 1 } as const;
        expect(valueOf(await call('documents.copies', { planId }))).toEqual([
          { ...made, document: 'emergency', reader: 'emergency', layout: 'largePrint', format: 'pdf' },
          { ...made, document: 'front-sheet', reader: 'family', layout: 'standard', format: 'pdf' },
        ]);
      });

      test('who has a copy and what was asked for on a slip is known from then on, and the paper says which line it is', async () => {
        const { planId, versionId } = valueOf(await call('people.create', { familyName: 'Given', givenName: 'Gil', dateOfBirth: '' }));
        const { made } = valueOf(await call('documents.make', { planId, document: 'front-sheet' }));
        const asks = paperworkAsks(planId, versionId);
        const given = valueOf(await call('copies.give', { ...asks['copies.give'], made }));
        expect(given.copies).toMatchObject([{ made, holder: 'Grandmother', isDraft: true, standing: 'withThem' }]);
        const asked = valueOf(await call('amendments.record', asks['amendments.record']));
        expect(asked.amendments).toMatchObject([{ line: 1, words: 'A', dueOn: '2026-03-28' }]);
        expect(valueOf(await call('paperwork.read', { planId }))).toEqual(asked);
        expect(codeOf(await call('copies.letter', { planId, copies: given.copies.map(({ copy }) => copy) }))).toBe('not-editable');
      });

      test('a plan file becomes a paper without being put in the vault: a draft, and a sample where its number is one', async () => {
        const before = valueOf(await call('people.list', {})).length;
        const changedAt = '2026-11-21T10:00:00.000Z';
        const person = { familyName: 'File', givenName: 'Fay', identifier: { scheme: 'nhs', number: '999 000 0018' } } as const;
        const ask = { content: newPlanContent({ person }), changedAt, document: 'front-sheet' } as const;
        const made = valueOf(await call('documents.render', ask));
        expect(made).toMatchObject({ fileName: 'front-sheet_PLAN-FILE_v0_DRAFT_2026-11-21.pdf', sample: true, pages: 1, leftOut: [] });
        const real = { ...person, identifier: { scheme: 'nhs', number: '943 476 5919' } } as const;
        expect(valueOf(await call('documents.render', { ...ask, content: newPlanContent({ person: real }) })).sample).toBe(false);
        expect(codeOf(await call('documents.render', { ...ask, content: { answers: 1 } }))).toBe('invalid-input');
        expect(codeOf(await call('documents.render', { ...ask, changedAt: 'yesterday' }))).toBe('invalid-input');
        expect(valueOf(await call('people.list', {}))).toHaveLength(before);
      });

      test('checks what is stored with what only the vault knows, and never says who else has a plan', async () => {
        const other = valueOf(await call('people.create', { familyName: 'Quillfeather', givenName: 'Oona', dateOfBirth: '' }));
        const numbered = { ...other.content.answers.person, identifier: { scheme: 'nhs', number: '999 000 0026' } };
        const theirs = { ...other.content, answers: { ...other.content.answers, person: numbered } };
        valueOf(await call('plans.save', { versionId: other.versionId, revision: 0, content: theirs }));
        const { planId, versionId, content } = valueOf(
          await call('people.create', { familyName: 'Checked', givenName: 'Cleo', dateOfBirth: '' }),
        );
        const others = async () => valueOf(await call('plans.check', { planId })).filter((one) => one.code === 'R16');
        expect(await others()).toEqual([]);
        expect(valueOf(await call('plans.check', { planId, version: 1 })).map(({ path }) => path)).toContain('summary.allergyStatus');
        const pasted = { effect: 'Dear Dr, I saw Oona Quillfeather today.', recentChange: 'NHS No. 999-000-0026: well. Seen 3 4 2026.' };
        const mixed = { ...content, answers: { ...content.answers, summary: pasted } };
        valueOf(await call('plans.save', { versionId, revision: 0, content: mixed }));
        const found = await others();
        expect(found.map(({ path, severity }) => [path, severity])).toEqual([
          ['summary.effect', 'error'],
          ['summary.recentChange', 'error'],
        ]);
        expect(JSON.stringify(found)).not.toMatch(/oona|quillfeather|0026/i);
        // Her own name and number, and words that only begin like a name.
        const own = { effect: 'Cleo Checked. Oona is not here; a quillfeatherbed is.' };
        valueOf(
          await call('plans.save', { versionId, revision: 1, content: { ...content, answers: { ...content.answers, summary: own } } }),
        );
        expect(await others()).toEqual([]);
      });

      test('a draft is signed by nobody, and what is no signature is refused', async () => {
        const { planId } = valueOf(await call('people.create', { familyName: 'Not', givenName: 'Signed', dateOfBirth: '' }));
        const { versionId } = valueOf(await call('plans.open', { planId }));
        expect(valueOf(await call('signing.read', { versionId }))).toMatchObject({
          status: 'draft',
          signatures: [],
          missing: expect.any(Array),
        });
        expect(codeOf(await call('signing.record', { versionId, revision: 0, signature: OWNER_SIGNS }))).toBe('not-editable');
        expect(codeOf(await call('signing.agree', { versionId, revision: 0, passphrase: TEST_PASSPHRASE }))).toBe('not-editable');
        expect(codeOf(await call('signing.agree', { versionId, revision: 0, passphrase: 'another' }))).toBe('wrong-passphrase');
        for (const slip of [{ part: 'king' }, { way: 'thumb' }, { drawing: 'M0 0 <script>' }, { more: 1 }])
          expect(codeOf(await transport('signing.record', { versionId, revision: 0, signature: { ...OWNER_SIGNS, ...slip } }))).toBe(
            'invalid-input',
          );
      });

      test('nobody can ask for an agreement, or for a first user who only reads', async () => {
        const { planId } = valueOf(await call('people.create', { familyName: 'Not', givenName: 'Yet', dateOfBirth: '' }));
        const { versionId } = valueOf(await call('plans.open', { planId }));
        for (const event of ['agree', 'supersede']) {
          expect(codeOf(await transport('plans.transition', { versionId, revision: 0, event }))).toBe('invalid-input');
        }
        expect(codeOf(await transport('vault.create', { ...TEST_USER, role: 'reader', passphrase: TEST_PASSPHRASE }))).toBe(
          'invalid-input',
        );
      });

      test('the list says when a review is due', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Due', givenName: 'Dee', dateOfBirth: '' }));
        const content = { ...plan.content, answers: { ...plan.content.answers, reviews: { nextOn: '2027-05-17' } } };
        valueOf(await call('plans.save', { versionId: plan.versionId, revision: 0, content }));
        expect(valueOf(await call('people.list', { search: 'due dee' }))).toMatchObject([
          { status: 'draft', version: 1, reviewDue: '2027-05-17' },
        ]);
        const { planId, planNumber } = plan;
        const waits = valueOf(await call('due.read', {})).filter((date) => date.planId === planId);
        expect(waits).toEqual([{ id: `${planId}.review`, planId, planNumber, kind: 'review', on: '2027-05-17' }]);
      });

      test('tells of somebody, and of those who could be taken for them', async () => {
        const add = async (givenName: string, dateOfBirth: string) =>
          valueOf(await call('people.create', { familyName: 'Fairbairn', givenName, dateOfBirth }));
        const robin = await add('Robin', '17 5 2020');
        const rowan = await add('Rowan', '17 5 2020');
        await add('Joanne', '3 8 1991');
        const { person, lookAlikes, versions, family } = valueOf(await call('people.read', { personId: robin.personId }));
        expect(versions).toEqual([
          { versionId: robin.versionId, version: 1, status: 'draft', changedAt: expect.any(String), changedBy: TEST_USER.userName },
        ]);
        expect(family).toEqual([]);
        expect(person).toMatchObject({ planId: robin.planId, givenName: 'Robin', version: 1, status: 'draft' });
        expect(lookAlikes).toMatchObject([{ person: { personId: rowan.personId }, likeness: ['bornSameDay', 'nearlySameName'] }]);
      });

      test('tells who is here already, and adds nobody with their number unawares', async () => {
        const given = { familyName: 'Fairburn', givenName: 'Robyn', dateOfBirth: '17 5 2020', number: '999 000 3005' };
        valueOf(await call('people.create', given));
        const alike = valueOf(await call('people.lookAlikes', given));
        expect(alike[0]).toMatchObject({ person: { familyName: 'Fairburn' }, likeness: ['sameNumber', 'sameName', 'bornSameDay'] });
        expect(alike.map(({ person }) => person.givenName)).toContain('Robin');
        const second = { familyName: 'Other', givenName: 'Name', dateOfBirth: '', number: '9990003005' };
        expect(await call('people.create', second)).toMatchObject({
          ok: false,
          error: { code: 'invalid-input', issues: [{ path: 'number' }] },
        });
        valueOf(await call('people.create', { ...second, sameNumber: true }));
      });

      test('somebody is put away and comes back, a death is recorded and taken back, a family is made and left', async () => {
        const { personId } = valueOf(await call('people.create', { familyName: 'Standing', givenName: 'Sol', dateOfBirth: '' }));
        const other = valueOf(await call('people.create', { familyName: 'Standing', givenName: 'Sky', dateOfBirth: '' }));
        const names = async (show: 'current' | 'archived') =>
          valueOf(await call('people.list', { search: 'standing', show })).map(({ givenName }) => givenName);
        expect(valueOf(await call('people.archive', { personId, why: 'addedByMistake' })).person.archived?.why).toBe('addedByMistake');
        expect(codeOf(await call('people.archive', { personId, why: 'other' }))).toBe('invalid-input');
        expect([await names('current'), await names('archived')]).toEqual([['Sky'], ['Sol']]);
        valueOf(await call('people.bringBack', { personId }));
        expect(await names('current')).toEqual(['Sky', 'Sol']);

        expect(valueOf(await call('people.recordDeath', { personId, on: '3-Feb-2020' })).person.deceased).toEqual({ on: '2020-02-03' });
        expect(codeOf(await call('people.recordDeath', { personId, on: '' }))).toBe('not-editable');
        expect('deceased' in valueOf(await call('people.undoDeath', { personId, reason: 'Somebody else.' })).person).toBe(false);

        const joined = valueOf(await call('people.joinFamily', { personId, otherId: other.personId }));
        expect(joined.family.map(({ givenName }) => givenName)).toEqual(['Sky']);
        expect(valueOf(await call('people.leaveFamily', { personId })).family).toEqual([]);
        expect(codeOf(await call('people.leaveFamily', { personId: other.personId }))).toBe('not-editable');
      });

      test('a paper and a code are asked about, and what proves nothing is said to be unknown', async () => {
        const plan = valueOf(await call('people.list', {}))[0];
        const { base64 } = valueOf(await call('documents.make', { planId: plan?.planId ?? '', document: 'front-sheet' }));
        expect(valueOf(await call('verify.file', { base64 }))).toMatchObject({
          answer: 'draft',
          why: 'draft',
          holds: false,
          vaultAsked: true,
        });
        expect(valueOf(await call('verify.file', { base64: Buffer.from('A letter.').toString('base64') }))).toMatchObject({
          why: 'notPdf',
        });
        expect(codeOf(await call('verify.file', { base64: 'A'.repeat(Math.ceil(PAPER_MOST_BYTES / 3) * 4 + 4) }))).toBe('invalid-input');
        expect(valueOf(await call('verify.code', { code: '6206-SG8J-1FTQ-DEHX' }))).toMatchObject({ answer: 'unknown', why: 'codeSlip' });
        expect(valueOf(await call('verify.code', { code: '6206-SG8J-1FTQ-DEHN' }))).toMatchObject({
          answer: 'unknown',
          why: 'codeUnknown',
        });
      });

      test('does not find what is not there', async () => {
        const nowhere = '00000000-0000-4000-8000-000000000000';
        expect(codeOf(await call('people.read', { personId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('people.archive', { personId: nowhere, why: 'movedAway' }))).toBe('not-found');
        const plan = valueOf(await call('people.list', {}))[0];
        const { content } = valueOf(await call('plans.open', { planId: plan?.planId ?? '' }));
        expect(codeOf(await call('plans.open', { planId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('plans.save', { versionId: nowhere, revision: 0, content }))).toBe('not-found');
        expect(codeOf(await call('plans.open', { planId: plan?.planId ?? '', version: 9 }))).toBe('not-found');
        expect(codeOf(await call('plans.check', { planId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('plans.transition', { versionId: nowhere, revision: 0, event: 'sendForReview' }))).toBe('not-found');
        expect(codeOf(await call('plans.startVersion', { versionId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('plans.reissueEmergencyPage', { versionId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('plans.statementAges', { planId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('history.read', { planId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('history.trail', { versionId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('signing.read', { versionId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('signing.record', { versionId: nowhere, revision: 0, signature: OWNER_SIGNS }))).toBe('not-found');
        expect(codeOf(await call('signing.strike', { signatureId: nowhere, why: 'A slip.' }))).toBe('not-found');
        expect(codeOf(await call('signing.agree', { versionId: nowhere, revision: 0, passphrase: TEST_PASSPHRASE }))).toBe('not-found');
        expect(codeOf(await call('files.read', { planId: nowhere, fileId: nowhere }))).toBe('not-found');
        const picture = { name: 'Photo 1', mediaType: 'image/png', base64: png().toString('base64') } as const;
        expect(codeOf(await call('files.add', { planId: nowhere, ...picture }))).toBe('not-found');
        expect(codeOf(await call('documents.make', { planId: nowhere, document: 'front-sheet' }))).toBe('not-found');
        expect(codeOf(await call('documents.preview', { planId: nowhere, document: 'emergency' }))).toBe('not-found');
        expect(codeOf(await call('documents.copies', { planId: nowhere }))).toBe('not-found');
        expect(codeOf(await call('paperwork.read', { planId: nowhere }))).toBe('not-found');
        for (const [operation, input] of Object.entries(paperworkAsks(nowhere, nowhere)))
          expect([operation, codeOf(await transport(operation, input))]).toEqual([operation, 'not-found']);
      });

      refusesWrongInput();

      test('a lock keeps what was saved before it, and refuses what comes after', async () => {
        const plan = valueOf(await call('people.create', { familyName: 'Lock', givenName: 'Lee', dateOfBirth: '' }));
        expect(valueOf(await call('vault.lock', {})).state).toBe('locked');
        for (const operation of operations.filter((known) => contract[known].access !== 'anyone')) {
          const input = { versionId: plan.versionId, revision: 0, content: plan.content };
          const fitting = {
            'backups.status': {},
            'due.read': {},
            'backups.make': {},
            'backups.choosePlace': {},
            'people.create': { familyName: 'A', givenName: 'B', dateOfBirth: '' },
            'people.list': {},
            'people.read': { personId: plan.personId },
            'people.lookAlikes': { familyName: 'A', givenName: 'B', dateOfBirth: '', number: '' },
            'people.archive': { personId: plan.personId, why: 'movedAway' },
            'people.bringBack': { personId: plan.personId },
            'people.recordDeath': { personId: plan.personId, on: '' },
            'people.undoDeath': { personId: plan.personId, reason: 'A slip.' },
            'people.joinFamily': { personId: plan.personId, otherId: plan.personId },
            'people.leaveFamily': { personId: plan.personId },
            'plans.save': input,
            'plans.transition': { versionId: plan.versionId, revision: 0, event: 'sendForReview' },
            'plans.startVersion': { versionId: plan.versionId },
            'plans.reissueEmergencyPage': { versionId: plan.versionId },
            'plans.fieldHistory': { versionId: plan.versionId, path: 'person.familyName' },
            'history.trail': { versionId: plan.versionId },
            'documents.copies': { planId: plan.planId },
            'signing.read': { versionId: plan.versionId },
            'signing.record': { versionId: plan.versionId, revision: 0, signature: OWNER_SIGNS },
            'signing.strike': { signatureId: plan.versionId, why: 'A slip.' },
            'signing.agree': { versionId: plan.versionId, revision: 0, passphrase: TEST_PASSPHRASE },
            'files.add': { planId: plan.planId, name: 'Photo 1', mediaType: 'image/png', base64: png().toString('base64') },
            'files.read': { planId: plan.planId, fileId: plan.versionId },
            ...paperworkAsks(plan.planId, plan.versionId),
          };
          const given = fitting[operation as keyof typeof fitting] ?? {
            planId: plan.planId,
            ...(operation.startsWith('documents.') && { document: 'front-sheet' }),
          }; // absent ones take a plan's id
          expect([operation, codeOf(await transport(operation, given))]).toEqual([operation, 'locked']);
        }
        expect(codeOf(await call('vault.unlock', { passphrase: 'not the passphrase' }))).toBe('wrong-passphrase');
        expect(valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE })).user.name).toBe(TEST_USER.userName);
        expect(valueOf(await call('plans.open', { planId: plan.planId })).content).toEqual(plan.content);
      });

      test('a recovery code gives a new passphrase and a new code, once', async () => {
        const next = 'velvet tundra eleven biscuit';
        const { users } = valueOf(await call('vault.lock', {}));
        const userId = users[0]?.id ?? '';
        const slip = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
        expect(codeOf(await call('vault.recover', { userId, code: slip, passphrase: next }))).toBe('wrong-recovery-code');
        expect(codeOf(await call('vault.recover', { userId, code, passphrase: 'password1' }))).toBe('weak-passphrase');
        const sheet = valueOf(await call('vault.recover', { userId, code: code.toLowerCase().replaceAll('-', ' '), passphrase: next }));
        expect(sheet.code).not.toBe(code);
        expect(valueOf(await call('vault.status', {})).state).toBe('unlocked');
        await call('vault.lock', {});
        expect(codeOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }))).toBe('wrong-passphrase');
        expect(codeOf(await call('vault.recover', { userId, code, passphrase: next }))).toBe('wrong-recovery-code');
        expect(codeOf(await call('vault.unlock', { passphrase: next }))).toBe('ok');
        expect(valueOf(await call('people.list', {})).length).toBeGreaterThan(0);
      });

      test('sample people are elsewhere, and marked', async () => {
        const own = valueOf(await call('people.list', {})).length;
        expect(valueOf(await call('vault.useSample', {})).sample).toBe(true);
        const people = valueOf(await call('people.list', {}));
        expect(people).toHaveLength(14);
        expect(valueOf(await call('plans.open', { planId: people[0]?.planId ?? '' })).sample).toBe(true);
        expect(valueOf(await call('vault.status', {})).samplePassphrase).toMatch(/\S/);
        expect(valueOf(await call('vault.leaveSample', {}))).toMatchObject({ state: 'locked', sample: false });
        valueOf(await call('vault.unlock', { passphrase: 'velvet tundra eleven biscuit' }));
        expect(valueOf(await call('people.list', {}))).toHaveLength(own);
      });
    });
  });
}
