// What can become of one plan, a step at a time: over the services, the command line in a process of its own, and the encrypted
// file itself with the very SQL that must not succeed. Each step says beforehand whether it may succeed.
import type fc from 'fast-check';
import { expect } from 'vitest';
import { verifyAudit } from '../../electron/core/store/audit.ts';
import type { Database } from '../../electron/core/store/handles.ts';
import type { InputOf, OfferedEvent, OpenPlan, OutputOf } from '../../shared/api/contract.ts';
import type { Result } from '../../shared/base/result.ts';
import type { SigningPart } from '../../shared/plan/signing.ts';
import { openStore } from '../support/openStore.ts';
import { TEST_PASSPHRASE, valueOf, type TestApp } from '../support/testApp.ts';
import type { Bench } from '../unit/cli/accord.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { HOSTILE } from './hostileSql.ts';
import { ARROWS, clearAnswers, inForce, mayAgree, openOne, partsOf, pick, type KnownVersion, type Model } from './versionModel.ts';

export interface Real {
  readonly made: TestApp;
  readonly plan: OpenPlan;
  // Of each version that was ever agreed: the row as it was.
  readonly agreed: Map<string, unknown>;
}

const FROZEN = 'content, content_hash, definition, revision, version, label, rests_on, changed_at, changed_by';

export async function inFile({ made }: Real, work: (store: Database) => void): Promise<void> {
  valueOf(await made.call('vault.lock', {}));
  const store = await openStore(made.ports.vaultFolder);
  try {
    work(store);
  } finally {
    store.close();
  }
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
}

// What can be seen from outside after every step.
async function holds(model: Model, { made, plan }: Real): Promise<void> {
  const { versions } = valueOf(await made.call('people.read', { personId: plan.personId }));
  expect(versions.map(({ version, status }) => [version, status])).toEqual(
    model.versions.toReversed().map(({ version, status }) => [version, status]),
  );
}

// What only the file shows.
export function holdsInFile(real: Real, store: Database): void {
  for (const [id, row] of real.agreed) expect(store.first(`SELECT ${FROZEN} FROM versions WHERE id = @id`, { id })).toEqual(row);
  for (const row of store.all<{ readonly id: string }>("SELECT id FROM versions WHERE status IN ('agreed', 'superseded')")) {
    if (!real.agreed.has(row.id)) real.agreed.set(row.id, store.first(`SELECT ${FROZEN} FROM versions WHERE id = @id`, { id: row.id }));
  }
  expect(store.first("SELECT count(*) AS n FROM versions WHERE status = 'agreed'")).toMatchObject({ n: expect.toSatisfy((n) => n <= 1) });
  expect(verifyAudit(store)).toMatchObject({ ok: true });
}

export type Step = fc.AsyncCommand<Model, Real>;
interface Named {
  readonly name: string;
  readonly run: (model: Model, real: Real) => Promise<void>;
}
const step = ({ name, run }: Named): Step => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await holds(model, real);
  },
  toString: () => name,
});

export const known = (model: Model, { versionId, version, revision }: OpenPlan, restsOn?: KnownVersion): void => {
  model.versions.push({
    id: versionId,
    version,
    revision,
    status: 'draft',
    clear: false,
    words: `begun ${version}`,
    signed: new Map(),
    ...(restsOn && { restsOn: restsOn.id }),
  });
};

export const start = (draw: number): Step =>
  step({
    name: `start ${draw}`,
    run: async (model, { made }) => {
      const from = pick(model, draw);
      if (!from) return;
      const begun = await made.call('plans.startVersion', { versionId: from.id });
      const whole = Math.max(...model.versions.map(({ version }) => Math.trunc(version)));
      expect(begun.ok).toBe(openOne(model) === undefined && (from.status === 'agreed' || inForce(model) === undefined));
      if (!begun.ok) return;
      expect(begun.value.version).toBe(whole + 1);
      known(model, begun.value);
    },
  });

export const reissue = (draw: number): Step =>
  step({
    name: `reissue ${draw}`,
    run: async (model, { made }) => {
      const from = pick(model, draw);
      if (!from) return;
      const begun = await made.call('plans.reissueEmergencyPage', { versionId: from.id });
      const tenth = model.versions.filter(({ version }) => Math.trunc(version) === Math.trunc(from.version)).length;
      expect(begun.ok).toBe(openOne(model) === undefined && from.status === 'agreed' && tenth < 10);
      if (begun.ok) known(model, begun.value, from);
    },
  });

async function contentOf({ made, plan }: Real, { version }: KnownVersion): Promise<OpenPlan> {
  return valueOf(await made.call('plans.open', { planId: plan.planId, version }));
}

export const write = (draw: number, stale: boolean, what: 'page' | 'rest'): Step =>
  step({
    name: `write ${draw} ${what}${stale ? ' stale' : ''}`,
    run: async (model, real) => {
      const one = pick(model, draw);
      if (!one) return;
      const word = `w${(model.count += 1)}`;
      const { content } = await contentOf(real, one);
      const clear = clearAnswers(one, content.answers, word);
      const answers = what === 'page' ? clear : { ...clear, person: { ...clear.person, preferredName: word } };
      const save = { versionId: one.id, revision: one.revision + (stale ? 1 : 0), content: { ...content, answers } };
      const saved = await real.made.call('plans.save', save);
      const editable = one.status === 'draft' || one.status === 'inReview';
      expect(saved.ok).toBe(editable && !stale && (what === 'page' || one.restsOn === undefined));
      if (saved.ok) Object.assign(one, { revision: saved.value.revision, clear: true, words: word });
    },
  });

export const move = (draw: number, event: OfferedEvent, reason: string | undefined): Step =>
  step({
    name: `${event} ${draw}${reason === undefined ? '' : ' with a reason'}`,
    run: async (model, { made }) => {
      const one = pick(model, draw);
      if (!one) return;
      const to = ARROWS[event][one.status];
      const moved = await made.call('plans.transition', { versionId: one.id, revision: one.revision, event, ...(reason && { reason }) });
      const wants = event === 'withdraw' || event === 'enterInError';
      expect(moved.ok).toBe(to !== undefined && (event !== 'markReady' || one.clear) && (!wants || reason !== undefined));
      if (moved.ok && to) one.status = to;
    },
  });

const SIGNERS: Readonly<Record<string, string>> = {
  decisionMaker: 'Salma Sampleton',
  clinician: 'Dr Idris Fictional',
  owner: 'Rhian Fictional',
  checker: 'Pat Pharmacist',
};
const { basis } = completeAnswers.consent;
const signature = (part: SigningPart): InputOf<'signing.record'>['signature'] => ({
  part,
  way: 'ink',
  name: SIGNERS[part] ?? '',
  signedOn: '2026-11-21',
  ...(part === 'decisionMaker' && { relationship: 'Mother', ...(basis && { basis }) }),
});

const sign = async ({ made }: Real, one: KnownVersion, part: SigningPart): Promise<void> => {
  const standing = async (): Promise<readonly string[]> =>
    valueOf(await made.call('signing.read', { versionId: one.id })).signatures.flatMap((each) =>
      each.standing === 'stands' ? [each.part] : [],
    );
  const before = await standing();
  const given = await made.call('signing.record', { versionId: one.id, revision: one.revision, signature: signature(part) });
  expect(given.ok).toBe(one.status === 'readyToAgree');
  // Whoever signed before has signed still.
  expect((await standing()).toSorted()).toEqual([...before, ...(given.ok ? [part] : [])].toSorted());
  if (given.ok) one.signed.set(one.words, new Set([...(one.signed.get(one.words) ?? []), part]));
};

export const signBy = (draw: number, part: SigningPart): Step =>
  step({
    name: `${part} signs ${draw}`,
    run: async (model, real) => {
      const one = pick(model, draw);
      if (one) await sign(real, one, part);
    },
  });

function agreed(model: Model, one: KnownVersion, told: Result<OutputOf<'signing.agree'>, unknown>): void {
  expect(told.ok).toBe(mayAgree(model, one));
  if (!told.ok) return;
  const before = inForce(model);
  if (before) before.status = 'superseded';
  one.status = 'agreed';
}

export const agree = (draw: number): Step =>
  step({
    name: `agree ${draw}`,
    run: async (model, { made }) => {
      const one = pick(model, draw);
      if (one)
        agreed(model, one, await made.call('signing.agree', { versionId: one.id, revision: one.revision, passphrase: TEST_PASSPHRASE }));
    },
  });

// The whole way at once, so that most lives hold something that was agreed.
export const agreeTheOpenOne: Step = step({
  name: 'agree the open one',
  run: async (model, real) => {
    const one = openOne(model);
    if (!one) return;
    const at = model.versions.indexOf(one);
    if (one.status !== 'draft') await move(at, 'returnToDraft', undefined).run(model, real);
    await write(at, false, 'page').run(model, real);
    await move(at, 'markReady', undefined).run(model, real);
    for (const part of partsOf(one)) await sign(real, one, part as SigningPart); // as the model names them
    await agree(at).run(model, real);
  },
});

export const LET_HAPPEN = 'The file let this happen:';

function changedBy(store: Database, sql: string): number {
  try {
    return store.write((writing) => writing.change(sql));
  } catch {
    return 0; // refused
  }
}

export const attack: Step = step({
  name: 'attack the file',
  run: (_model, real) =>
    inFile(real, (store) => {
      holdsInFile(real, store);
      for (const sql of HOSTILE) {
        if (changedBy(store, sql) > 0) throw new Error(`${LET_HAPPEN} ${sql}`);
      }
      holdsInFile(real, store);
    }),
});

export const listFromOutside = (outside: Bench): Step =>
  step({
    name: 'list from the command line',
    run: async (model, { made }) => {
      valueOf(await made.call('vault.lock', {}));
      const listed = await outside.accord(['list', '--json', '--passphrase-stdin', '--vault', made.ports.vaultFolder], {
        stdin: TEST_PASSPHRASE,
      });
      const shown = openOne(model) ?? inForce(model);
      const [line] = JSON.parse(listed.stdout) as readonly { readonly version: number; readonly status: string }[]; // what it prints
      if (shown) expect([line?.version, line?.status]).toEqual([shown.version, shown.status]);
      valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    },
  });
