// A scan of the signed sheet, on a real encrypted store: with the version that was agreed on it, asked for after four weeks,
// and kept.
import { expect, test } from 'vitest';
import type { OpenPlan } from '../../../../shared/api/contract.ts';
import { agreeIn } from '../../../support/agreedPlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { png } from '../../../support/pictures.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../../../support/testApp.ts';

interface Sheets {
  readonly made: TestApp;
  readonly plan: OpenPlan;
  readonly moveTo: (day: number) => void;
}

async function sheets(): Promise<Sheets> {
  let moment = new Date(2026, 10, 21, 13, 0).getTime();
  const made = await createUnlockedTestApp({ now: () => new Date((moment += 1000)) });
  const plan = await addTestPerson(made, 'Test', 'Amina');
  return { made, plan, moveTo: (day) => void (moment = new Date(2026, 10, day, 9, 0).getTime()) };
}

const attach = ({ made: { call }, plan: { versionId } }: Sheets, bytes = png()) =>
  call('sheets.attach', { versionId, mediaType: 'image/png', base64: bytes.toString('base64') });
const read = async ({ made: { call }, plan: { planId } }: Sheets) => valueOf(await call('paperwork.read', { planId }));

test('it is asked for on the twenty-eighth day, until it is there', { timeout: 60_000 }, async () => {
  const at = await sheets();
  const { planId, versionId } = at.plan;
  expect(await attach(at)).toMatchObject({ ok: false, error: { code: 'not-editable', happened: expect.stringContaining('never agreed') } });
  await agreeIn(at.made, versionId);
  at.moveTo(21 + 27);
  expect(await read(at)).toMatchObject({ sheets: [] });
  expect((await read(at)).scanAskedFor).toBeUndefined();
  at.moveTo(21 + 28);
  expect((await read(at)).scanAskedFor).toEqual({ versionId, version: 1 });

  const attached = valueOf(await attach(at));
  expect(attached.scanAskedFor).toBeUndefined();
  const [scanned] = attached.sheets;
  const { sheet, file } = scanned ?? { sheet: 0, file: undefined };
  expect(attached.sheets).toMatchObject([{ versionId, version: 1, recordedBy: 'Nia Nurse', file: { mediaType: 'image/png' } }]);
  expect(valueOf(await at.made.call('files.read', { planId, fileId: file?.id ?? '' })).base64).toBe(png().toString('base64'));

  // The sheet of somebody else: struck out, it counts no longer, and it is asked for again.
  const struck = valueOf(await at.made.call('sheets.strike', { planId, sheet, why: 'Another sheet.' }));
  expect(struck.sheets).toMatchObject([{ struckWhy: 'Another sheet.' }]);
  expect(struck.scanAskedFor).toEqual({ versionId, version: 1 });
  expect(await at.made.call('sheets.strike', { planId, sheet, why: 'Again.' })).toMatchObject({
    ok: false,
    error: { code: 'not-editable' },
  });
  expect(await at.made.call('sheets.strike', { planId, sheet: 1, why: 'Again.' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  // Nobody asks for the sheet of a version that is no longer in force.
  const next = valueOf(await at.made.call('plans.startVersion', { versionId }));
  await agreeIn(at.made, next.versionId);
  at.moveTo(21 + 27);
  expect((await read(at)).scanAskedFor).toBeUndefined();
  await at.made.close();
});

test(
  'a scan stays for good, also below our own code, and nothing that is not a picture or a paper is taken',
  { timeout: 60_000 },
  async () => {
    const at = await sheets();
    const { versionId } = at.plan;
    await agreeIn(at.made, versionId);
    expect(await attach(at, Buffer.from('not a picture'))).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const [{ file } = {}] = valueOf(await attach(at)).sheets;
    // No version names it, and it is there after the days in which such a file goes.
    at.moveTo(90);
    await at.made.call('vault.lock', {});
    valueOf(await at.made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    expect((await at.made.call('files.read', { planId: at.plan.planId, fileId: file?.id ?? '' })).ok).toBe(true);
    await at.made.call('vault.lock', {});

    const store = await openStore(at.made.ports.vaultFolder);
    const attempt = (sql: string) => () => store.write((writing) => writing.change(sql));
    for (const sql of ['DELETE FROM signed_sheets', 'DELETE FROM files', 'DELETE FROM file_bytes', 'UPDATE signed_sheets SET seq = 1'])
      expect(attempt(sql)).toThrow('what was recorded stays');
    const draft = store.first<{ readonly seq: number }>("SELECT seq FROM audit WHERE action = 'plan.created'")?.seq ?? 0;
    expect(attempt(`INSERT INTO signed_sheets SELECT ${draft}, version_id, 'another' FROM signed_sheets`)).toThrow(
      'this sheet is of another version',
    );
    store.close();
    await at.made.close();
  },
);
