// The versions of a plan on the real encrypted store: what is told of each, who changed what, writing again from an earlier
// one, and what is still to be had when a row is damaged.
import { expect, test } from 'vitest';
import { addToAudit, verifyAudit } from '../../../../electron/core/store/audit.ts';
import type { UserId } from '../../../../shared/base/ids.ts';
import { emptyAnswers, type Answers } from '../../../../shared/plan/definition.ts';
import { agreeInStore } from '../../../support/agreedPlan.ts';
import { addTestPerson, createUnlockedTestApp, valueOf } from '../../../support/testApp.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';
import { inStore, saveAnswers, versionsAgreed } from '../../../support/versionsAgreed.ts';

const needs = ({ healthNeeds }: Answers) => healthNeeds.needs ?? [];
const withNeedTitle =
  (title: string) =>
  (answers: Answers): Answers => ({
    ...answers,
    healthNeeds: { ...answers.healthNeeds, needs: needs(answers).map((need) => ({ ...need, answers: { ...need.answers, title } })) },
  });
const withAllergy = (answers: Answers): Answers => ({
  ...answers,
  summary: {
    ...answers.summary,
    allergies: [...(answers.summary.allergies ?? []), { id: 'new-allergy', answers: { substance: 'Latex' } }],
  },
});

test('tells of each version when it was in force, who agreed it, who wrote in it and why it ended', async () => {
  const { made, plan } = await versionsAgreed(withNeedTitle('Falls asleep in lessons'));
  const { call } = made;
  const begun = valueOf(await call('plans.startVersion', { versionId: plan.versionId }));
  const ended = { versionId: begun.versionId, revision: 0, event: 'withdraw', reason: 'Begun too early.' } as const;
  valueOf(await call('plans.transition', ended));
  const [third, second, first] = valueOf(await call('history.read', { planId: plan.planId })).versions;
  expect(third).toMatchObject({ version: 3, status: 'withdrawn', begunBy: 'Nia Nurse', writers: ['Nia Nurse'], signatures: [] });
  expect(third?.steps).toMatchObject([{ event: 'withdraw', by: 'Nia Nurse', reason: 'Begun too early.' }]);
  expect(third?.inForce).toBeUndefined();
  expect(second).toMatchObject({ version: 2, status: 'agreed', inForce: { from: '2026-11-21T12:00:00.000Z' } });
  expect(second?.inForce?.until).toBeUndefined();
  expect(first?.inForce?.until).toBe('2026-11-21T12:00:00.000Z');
  expect(second?.signatures.map(({ part, name, standing }) => [part, name, standing].join()).toSorted()).toEqual([
    'clinician,Dr Idris Fictional,stands',
    'decisionMaker,Salma Sampleton,stands',
    'owner,Rhian Fictional,stands',
  ]);
  const { code } = valueOf(await call('signing.read', { versionId: plan.versionId }));
  expect(second?.code).toBe(code);
  expect([third, second, first].map((one) => one?.trouble)).toEqual([undefined, undefined, undefined]);
  const nobody = '00000000-0000-4000-8000-000000000000';
  expect(await call('history.read', { planId: nobody })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  await made.close();
});

test('tells who changed which fields on which day, and never the words', async () => {
  const { made, plan } = await versionsAgreed(withNeedTitle('Falls asleep in lessons'));
  const [need] = needs(plan.content.answers);
  const days = valueOf(await made.call('history.trail', { versionId: plan.versionId }));
  expect(days).toMatchObject([{ day: '2026-11-21', by: 'Nia Nurse', byYou: true }]);
  expect(days[0]?.paths).toContain(`healthNeeds.needs.${need?.id}.title`);
  expect(JSON.stringify(days)).not.toContain('lessons');
  await made.close();
});

test('a version written from an earlier one takes up its words, keeps what only the one in force says, and waits to be looked at', async () => {
  const { made, plan } = await versionsAgreed((answers) => withAllergy(withNeedTitle('Other words')(answers)));
  const { call } = made;
  const [first, second] = [1, 2].map(async (version) => valueOf(await call('plans.open', { planId: plan.planId, version })));
  const [earlier, inForce] = [await first, await second];
  const begun = valueOf(await call('plans.startVersion', { versionId: earlier?.versionId ?? '' }));
  expect(begun).toMatchObject({ version: 3, status: 'draft', revision: 0, beside: { version: 2, status: 'agreed' } });
  const { answers } = begun.content;
  expect(needs(answers).map((need) => need.answers.title)).toEqual(
    needs(earlier?.content.answers ?? answers).map((need) => need.answers.title),
  );
  expect(answers.summary.allergies?.map((row) => [row.answers.substance, row.standing])).toContainEqual(['Latex', 'carried']);
  expect(new Set(needs(answers).map(({ standing }) => standing))).toEqual(new Set(['carried']));
  expect(answers.reviews.parts?.summary?.answer).toBe('waits');
  // R19 holds it back until somebody has looked.
  const findings = valueOf(await call('plans.check', { planId: plan.planId }));
  expect(findings.some(({ code }) => code === 'R19')).toBe(true);

  // An earlier version is never overwritten, and no second one is begun beside it.
  expect(valueOf(await call('plans.open', { planId: plan.planId, version: 1 })).content).toEqual(earlier?.content);
  expect(valueOf(await call('plans.open', { planId: plan.planId, version: 2 })).content).toEqual(inForce?.content);
  expect(await call('plans.startVersion', { versionId: earlier?.versionId ?? '' })).toMatchObject({
    ok: false,
    error: { code: 'not-editable', happened: 'A new version of this plan was begun already.' },
  });
  const [told] = valueOf(await call('history.read', { planId: plan.planId })).versions;
  expect(told).toMatchObject({ version: 3, writtenFrom: 1 });

  // Words taken up again are as old as the version that said them; the others as ever.
  const ages = valueOf(await call('plans.statementAges', { planId: plan.planId, version: 3 }));
  const [need] = needs(answers);
  expect(ages.find(({ id }) => id === need?.id)).toMatchObject({ sameSince: { version: 1 }, lastSaid: { version: 1 } });
  expect(ages.find(({ id }) => id === 'new-allergy')).toEqual({
    id: 'new-allergy',
    first: { version: 2, at: '2026-11-21T12:00:00.000Z' },
    sameSince: { version: 2, at: '2026-11-21T12:00:00.000Z' },
  });
  await inStore(made, (store) => expect(verifyAudit(store).ok).toBe(true));
  await made.close();
});

test('who somebody is and who may read what are as they are now, whatever an earlier version says', async () => {
  const { made, plan } = await versionsAgreed((answers) => ({
    ...answers,
    person: { ...answers.person, familyName: 'Test-Newname', preferredName: 'Mina' },
    consent: { ...answers.consent, sharing: [] },
    healthNeeds: { ...answers.healthNeeds, needs: needs(answers).map((need) => ({ ...need, audience: ['family'] as const })) },
  }));
  const earlier = valueOf(await made.call('plans.open', { planId: plan.planId, version: 1 }));
  const { answers } = valueOf(await made.call('plans.startVersion', { versionId: earlier.versionId })).content;
  expect([answers.person.familyName, answers.person.preferredName]).toEqual(['Test-Newname', 'Mina']);
  expect(answers.consent.sharing ?? []).toEqual([]);
  expect(new Set(needs(answers).map(({ audience }) => audience?.join()))).toEqual(new Set(['family']));
  await made.close();
});

test('after the one in force is withdrawn, a plan is written again from any version but one entered in error', async () => {
  const { made, plan } = await versionsAgreed();
  const { call } = made;
  const withdrawn = valueOf(
    await call('plans.transition', { versionId: plan.versionId, revision: plan.revision, event: 'withdraw', reason: 'Moved away.' }),
  );
  const begun = valueOf(await call('plans.startVersion', { versionId: withdrawn.versionId }));
  expect(needs(begun.content.answers)).toHaveLength(needs(plan.content.answers).length);
  valueOf(await call('plans.transition', { versionId: begun.versionId, revision: 0, event: 'enterInError', reason: 'Not theirs.' }));
  expect(await call('plans.startVersion', { versionId: begun.versionId })).toMatchObject({
    ok: false,
    error: { code: 'not-editable', happened: expect.stringContaining('entered in error') },
  });
  await made.close();
});

test('a plan whose only version was entered in error begins again with nothing but who the person is', async () => {
  const made = await createUnlockedTestApp();
  const { call } = made;
  const first = await addTestPerson(made, 'Test', 'Amina');
  const { versionId, content } = first;
  const answers = { ...completeAnswers, person: { ...completeAnswers.person, ...content.answers.person } };
  valueOf(await call('plans.save', { versionId, revision: 0, content: { ...content, answers } }));
  valueOf(await call('plans.transition', { versionId, revision: 1, event: 'enterInError', reason: 'Not theirs.' }));
  const begun = valueOf(await call('plans.startVersion', { versionId }));
  expect(begun).toMatchObject({ status: 'draft', version: 2 });
  const { familyName, givenName, dateOfBirth, identifier } = answers.person;
  expect(begun.content.answers).toEqual({ ...emptyAnswers, person: { familyName, givenName, dateOfBirth, identifier } });
  await made.close();
});

test('the store itself takes no version for written from one that is not over, or of another plan', async () => {
  const { made, plan } = await versionsAgreed((same) => same);
  const begun = valueOf(await made.call('plans.startVersion', { versionId: plan.versionId }));
  const other = valueOf(await made.call('people.create', { familyName: 'Other', givenName: 'Sam', dateOfBirth: '1 1 2015' }));
  const first = valueOf(await made.call('plans.open', { planId: plan.planId, version: 1 }));
  const insert = 'INSERT INTO from_earlier (version_id, earlier_id, in_force) VALUES (@version, @earlier, @inForce)';
  await inStore(made, (store) => {
    const write = (version: string, earlier: string, inForce: string | null) => () =>
      store.write((writing) => writing.change(insert, { version, earlier, inForce }));
    expect(write(begun.versionId, plan.versionId, plan.versionId)).toThrow('not a version to write from');
    expect(write(other.versionId, first.versionId, null)).toThrow('not a version to write from');
    expect(write(begun.versionId, first.versionId, null)).toThrow('not what is in force');
    expect(write(begun.versionId, first.versionId, plan.versionId)()).toBe(1);
    expect(() => store.write((writing) => writing.change('UPDATE from_earlier SET earlier_id = in_force'))).toThrow('stands');
    agreeInStore(store, begun.versionId);
    expect(() => store.write((writing) => writing.change('DELETE FROM from_earlier'))).toThrow('stands');
  });
  await made.close();
});

const damage = (what: string, version: number): string => `
  DROP TRIGGER only_drafts_change;
  UPDATE versions SET ${what} WHERE version = ${version};`;

test('a version whose words were damaged is told in a sentence, and the others open', async () => {
  const { made, plan } = await versionsAgreed((same) => same);
  await inStore(made, (store) => store.write((writing) => writing.define(damage("content = replace(content, 'Amina', 'Anima')", 1))));
  const [second, first] = valueOf(await made.call('history.read', { planId: plan.planId })).versions;
  expect(first?.trouble).toMatchObject({ code: 'vault-damaged', happened: expect.stringContaining('version 1 is not what was written') });
  expect([first?.code, first?.readable, second?.readable]).toEqual([undefined, false, true]);
  expect(second?.trouble).toBeUndefined();
  expect((await made.call('plans.open', { planId: plan.planId, version: 2 })).ok).toBe(true);
  expect(await made.call('plans.open', { planId: plan.planId, version: 1 })).toMatchObject({ error: { code: 'vault-damaged' } });
  await made.close();
});

test('where the one in force is damaged, the person is still found with all their versions', async () => {
  const { made, plan } = await versionsAgreed((same) => same);
  await inStore(made, (store) => store.write((writing) => writing.define(damage("content = replace(content, 'Amina', 'Anima')", 2))));
  const story = valueOf(await made.call('people.read', { personId: plan.personId }));
  expect(story).toMatchObject({ person: { familyName: 'Test' }, damage: { code: 'vault-damaged' } });
  expect(story.versions.map(({ version }) => version)).toEqual([2, 1]);
  expect((await made.call('plans.open', { planId: plan.planId, version: 1 })).ok).toBe(true);
  await made.close();
});

test('words and fingerprint changed together do not pass: the trail and the seal say otherwise', async () => {
  const { made, plan } = await versionsAgreed((same) => same);
  const copied = (column: string): string => `${column} = (SELECT ${column} FROM versions WHERE version = 2)`;
  await saveAnswers(made, valueOf(await made.call('plans.startVersion', { versionId: plan.versionId })), withNeedTitle('Third words'));
  await inStore(made, (store) => store.write((writing) => writing.define(damage(`${copied('content')}, ${copied('content_hash')}`, 3))));
  const [third, second] = valueOf(await made.call('history.read', { planId: plan.planId })).versions;
  expect(third?.trouble?.happened).toContain('trail of version 3 does not fit');
  expect(second?.trouble).toBeUndefined();
  await inStore(made, (store) =>
    store.write((writing) => writing.define('DROP TRIGGER seal_stands; UPDATE seals SET signature = zeroblob(64)')),
  );
  expect(valueOf(await made.call('history.read', { planId: plan.planId })).versions[1]?.trouble?.happened).toContain('seal of version 2');
  await made.close();
});

test('a line of the trail that was changed long ago shows in the version it is about, and in no other', async () => {
  const { made, plan } = await versionsAgreed((same) => same);
  await inStore(made, (store) =>
    store.write((writing) => {
      writing.define(`DROP TRIGGER audit_is_not_changed;
        UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE action = 'plan.agree' AND subject = '${plan.versionId}'`);
      const { id } = writing.first<{ readonly id: UserId }>('SELECT id FROM users') ?? { id: '' as UserId }; // a vault has a user
      // What is looked through at each unlock lies behind it now.
      for (let line = 0; line < 220; line += 1)
        addToAudit(writing, { at: plan.savedAt, actor: id, action: 'document.made', subject: plan.versionId });
    }),
  );
  const [second, first] = valueOf(await made.call('history.read', { planId: plan.planId })).versions;
  expect(second?.trouble?.happened).toContain('trail of version 2 does not fit');
  expect(first?.trouble).toBeUndefined();
  expect((await made.call('plans.open', { planId: plan.planId, version: 2 })).ok).toBe(true);
  await made.close();
});
