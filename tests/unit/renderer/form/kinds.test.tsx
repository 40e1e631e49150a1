// Every kind drawn with its form around it: what a screen reader would be told, and what is kept of what is done.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { withPart } from '../../../../renderer/form/controls/QuantityControl.tsx';
import { answerForKey } from '../../../../renderer/form/controls/SweepControl.tsx';
import { FormProvider } from '../../../../renderer/form/form.ts';
import { SectionForm } from '../../../../renderer/form/SectionForm.tsx';
import { sectionIds, sections, type Answers, type SectionId } from '../../../../shared/plan/definition.ts';
import { NEED_ANSWERS } from '../../../../shared/plan/valueSets/answers.ts';
import { WHO_DOES_IT } from '../../../../shared/plan/valueSets/coordination.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';
import { longPlan } from '../../plan/support/longPlan.ts';

// Parts of the form listen to the window as they are loaded; here there is none.
vi.hoisted(() => Object.assign(globalThis, { addEventListener: () => undefined }));

function draw(sectionId: SectionId, answers: Answers = completeAnswers, ...open: readonly string[]): string {
  const editor = createEditorStore(answers, () => new Date(2026, 10, 21));
  for (const path of open) editor.reveal(path);
  // The server draws the state a store began with.
  const form = { ...editor, store: { ...editor.store, getInitialState: editor.store.getState } };
  return renderToStaticMarkup(
    <FormProvider value={{ form, go: () => undefined, back: () => undefined }}>
      <SectionForm sectionId={sectionId} />
    </FormProvider>,
  );
}

const MEDICINE = 'emergency.medicines.em-glucose';

it.each(sectionIds)('%s is drawn whole, empty or very long', (id) => {
  expect(draw(id, longPlan().answers)).toContain(sections[id].label.replaceAll('&', '&amp;'));
});

describe('a closed row', () => {
  it('reads as a sentence with its number, and says where it leads', () => {
    const html = draw('healthNeeds');
    expect(html).toMatch(/aria-expanded="false"[^>]*>.*C1.*Cannot fast safely/s);
    expect(html).toContain('Leads to E1');
  });

  it('says its dose in full, as it was typed', () => expect(draw('emergency')).toContain('88 millilitre, '));

  it('says its gap in words', () => {
    const answers = { ...completeAnswers, goals: { ...completeAnswers.goals, outcomes: [] } };
    expect(draw('healthNeeds', answers)).toContain('C1 has no outcome yet, and no reason why none is sought.');
  });

  it('holds none of its fields', () => expect(draw('emergency')).not.toContain(`data-path="${MEDICINE}.name"`));
});

describe('a dose', () => {
  const html = draw('emergency', completeAnswers, MEDICINE);

  it('stands in the order in which it is read', () => {
    const places = ['amount', 'per', 'route', 'basis', 'rate', 'weight', 'authorisedBy', 'checkedBy', 'checkedAmount'].map((part) =>
      html.indexOf(`data-path="${MEDICINE}.dose.${part}"`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('asks for a repeat interval only where it may be repeated', () => expect(html).not.toContain(`${MEDICINE}.dose.repeatAfter`));

  it('never uses a number input, which rounds and steps', () => expect(html).not.toContain('type="number"'));

  it('does not fill in the second check', () => {
    const [medicine] = completeAnswers.emergency.medicines ?? [];
    const { checkedAmount: _, ...dose } = medicine?.answers.dose ?? {};
    const answers = {
      ...completeAnswers,
      emergency: { ...completeAnswers.emergency, medicines: [{ id: 'em-glucose', answers: { ...medicine?.answers, dose } }] },
    };
    const check = draw('emergency', answers, MEDICINE).split('dose__check')[1]?.split(`data-path="${MEDICINE}.validUntil"`)[0] ?? '';
    expect(check).toContain('checkedAmount');
    expect(check).not.toContain('88');
  });
});

describe('a quantity', () => {
  it('keeps the number as typed, and its only unit with it', () => {
    expect(withPart({}, 'value', '05.0', 'kilogram')).toEqual({ value: '05.0', unit: 'kilogram' });
    expect(withPart({ value: '5', unit: 'kilogram' }, 'value', undefined, 'kilogram')).toBeUndefined();
  });

  it('keeps a unit that was chosen while the number is typed anew', () =>
    expect(withPart({ value: '5', unit: 'gram' }, 'value', undefined, undefined)).toEqual({ unit: 'gram' }));
});

describe('a sweep', () => {
  it('hears y, n and ? where an answer means that, and the numbers always', () => {
    expect(['y', 'N', '?', '4', '9', 'x'].map((key) => answerForKey(key, NEED_ANSWERS))).toEqual([
      'need',
      'none',
      'notKnown',
      'notAsked',
      undefined,
      undefined,
    ]);
    expect(['y', 'n', '2'].map((key) => answerForKey(key, WHO_DOES_IT))).toEqual([undefined, 'nobody', 'family']);
  });

  it('is one stop of the Tab key, and says how far it is', () => {
    const sweep = draw('healthNeeds').split('class="sweep"')[1]?.split('</ul>')[0] ?? '';
    expect(sweep.match(/type="radio"[^>]*tabindex="0"|tabindex="0"[^>]*type="radio"/gi)).toHaveLength(1);
    expect(sweep).toContain('22 of 22 answered');
  });
});

describe('links', () => {
  const outcome = 'goals.outcomes.o-trip';

  it('are picked by number and title', () =>
    expect(draw('goals', completeAnswers, outcome)).toMatch(/checked=""[^>]*\/><span>C1 Cannot fast safely/));

  it('show what is gone', () => {
    const answers = { ...completeAnswers, healthNeeds: { ...completeAnswers.healthNeeds, needs: [] } };
    expect(draw('goals', answers, outcome)).toContain('Gone from the plan');
  });
});

describe('what is not asked', () => {
  const baby: Answers = { ...completeAnswers, emergency: { ...completeAnswers.emergency, plan: 'notNeeded' } };

  it('is counted, with what was answered earlier', () =>
    expect(draw('emergency', baby)).toMatch(/Not asked here:.*<span>\d+ questions, \d+ answered and kept/s));

  it('can be shown and answered, with the reason why it is not asked', () => {
    const html = draw('emergency', baby, 'emergency.fluids');
    expect(html).toMatch(/Usually asked when “Is an emergency plan needed\?” is “Yes/);
    expect(html).toMatch(/<textarea[^>]*id="field-emergency-fluids"/);
  });
});

it('files are only told of where nobody keeps their bytes', () => {
  const html = draw('person', longPlan().answers);
  expect(html).toContain('Nothing is attached.');
});
