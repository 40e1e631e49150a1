// What can be found in a plan, and what comes first.
import { describe, expect, it, vi } from 'vitest';
import { emptyAnswers, type Answers } from '../../../../shared/plan/definition.ts';
import { detailOf } from '../../../../renderer/features/go-to/detailOf.ts';
import { findOfCommand, findsIn, type Find } from '../../../../renderer/features/go-to/finds.ts';
import { rankFinds, searchIndex } from '../../../../renderer/features/go-to/rankFinds.ts';
import { TODAY, completeAnswers } from '../../plan/support/completePlan.ts';
import { longPlan } from '../../plan/support/longPlan.ts';

const setting = { today: TODAY, nation: 'england' } as const;
const found = (query: string, answers: Answers = completeAnswers): readonly Find[] =>
  rankFinds(searchIndex(findsIn(answers, setting, true)), query);
const named = (query: string, answers?: Answers): readonly string[] => found(query, answers).map(({ name }) => name);

describe('what is found', () => {
  it('by the start of any words of its label, in any order', () => {
    expect(named('who phone')[0]).toBe('Who to phone, in this order');
    expect(named('phone who')[0]).toBe('Who to phone, in this order');
    expect(named('allerg').slice(0, 2)).toEqual(['Allergies and intolerances', 'Each allergy or intolerance']);
  });

  it('by its plain label, its hint, its group and its section', () => {
    expect(named('how we are looking for an answer', emptyAnswers)[0]).toBe('The search for a diagnosis');
    expect(named('hospital wristband')[0]).toBe('Identity checked by');
    expect(named('comfort hobbies')).toContain('Things I like');
    expect(named('keeping in touch')).toContain('How we keep in touch');
    expect(named('goals')[0]).toBe('Goals and outcomes');
  });

  it('by what has been written, down in rows and doses', () => {
    const [row] = completeAnswers.emergency.medicines ?? [];
    const name = row?.answers.name ?? '';
    expect(found(name)[0]).toMatchObject({ name, where: ['Emergency plan', 'Emergency medicines', 'Emergency medicines'] });
    const amount = found('dose emergency').find(({ id }) => id === `emergency.medicines.${row?.id ?? ''}.dose`);
    expect(amount?.where.at(-1)).toBe(name);
  });

  it('a row by its number', () => {
    const [first] = completeAnswers.healthNeeds.needs ?? [];
    expect(found('c1')[0]).toMatchObject({ to: `healthNeeds.needs.${first?.id ?? ''}` });
  });

  it('by the words of what can be chosen, and says which', () => {
    const gastrostomy = found('gastrostomy', emptyAnswers).find(({ id }) => id === 'summary.feedingRoutes');
    expect(gastrostomy && detailOf(gastrostomy, 'gastrostomy')).toMatch(/^One of its answers: .*gastrostomy/i);
  });

  it('the way to add to a list, by the words on its button, and not in a version that can no longer change', () => {
    expect(found('add a medicine')[0]).toMatchObject({ name: 'Add a medicine', to: 'summary.medicines', adds: true });
    expect(named('add need').slice(0, 3)).toContain('Add a health need');
    expect(
      named('add')
        .slice(0, 5)
        .every((name) => name.startsWith('Add ')),
    ).toBe(true);
    const frozen = rankFinds(searchIndex(findsIn(completeAnswers, setting, false)), 'add a medicine');
    expect(frozen.map(({ name }) => name)).not.toContain('Add a medicine');
  });

  it('with accents, capitals and punctuation folded', () => {
    const answers: Answers = { ...emptyAnswers, person: { preferredName: 'Łucja Çağrı’s' } };
    expect(named('lucja cagris', answers)).toEqual(['Likes to be called']);
  });

  it('though a finger slipped', () => {
    expect(named('alergies')[0]).toBe('Allergies and intolerances');
    expect(named('allegries')[0]).toBe('Allergies and intolerances');
    expect(named('emergnecy medcines')).toContain('Emergency medicines');
    expect(named('xqzxqz')).toEqual([]);
  });

  it('before there is a row, by what a row would ask', () => {
    expect(found('substance reaction', emptyAnswers)).toEqual([]);
    expect(found('what happens allergy', emptyAnswers)[0]).toMatchObject({ name: 'What happens', to: 'summary.allergies' });
  });
});

describe('what comes first', () => {
  it('what is called so, then what stands in such a section, then what says so', () => {
    const names = named('emergency');
    expect(names[0]).toBe('Emergency plan');
    const label = names.indexOf('Emergency medicines');
    const section = names.indexOf('Hospital to go to');
    expect(label).toBeGreaterThan(0);
    expect(section).toBeGreaterThan(label);
  });

  it('what is asked before what is not, which says why and leads to the answer that decides it', () => {
    const due = found('due date', emptyAnswers).find(({ id }) => id === 'person.dueDate');
    expect(due?.notAsked).toBe('when “Stage of life, if age alone does not say it” is “Before birth”');
    expect(due?.to).toBe('person.lifeStage');
    expect(due && detailOf(due, 'due')).toMatch(/^Not asked here\. Asked when /);
  });

  it('offers what can be done by its name', () => {
    const run = vi.fn<() => void>();
    const index = searchIndex([...findsIn(emptyAnswers, setting, true), findOfCommand({ id: 'lock', label: 'Lock', keys: 'Ctrl+L', run })]);
    expect(rankFinds(index, 'loc')[0]).toMatchObject({ name: 'Lock', to: run, keys: 'Ctrl+L' });
  });
});

it('says what a long answer says from where it was found', () => {
  const find = found('knows the early', longPlan().answers).find(({ id }) => id === 'summary.effect');
  expect(find && detailOf(find, 'knows the early')).toMatch(/knows the early signs/);
});
