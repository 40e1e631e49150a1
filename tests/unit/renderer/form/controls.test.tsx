// Each kind of control, drawn without a browser: what a screen reader would be told. What they do is seen in the journeys.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { controlFor } from '../../../../renderer/form/controls/controls.ts';
import { FormGroup } from '../../../../renderer/ui/FormGroup.tsx';
import { plainDate, type PlainDate } from '../../../../shared/base/plainDate.ts';
import { fieldEntry, type FieldPath } from '../../../../shared/plan/definition.ts';
import type { Answer } from '../../../../renderer/form/form.ts';

const today = (): PlainDate => plainDate('2026-03-14') as PlainDate; // a real date

function draw(path: FieldPath, answer?: Answer, problem?: string): string {
  const { field } = fieldEntry(path);
  const control = controlFor(field);
  if (control.bound) throw new Error('What is made of fields is drawn with its form.');
  const { Component, grouped } = control;
  return renderToStaticMarkup(
    <FormGroup
      id="it"
      label={field.label}
      hint={field.hint}
      grouped={grouped}
      message={problem ? { tone: 'error', text: problem } : undefined}
    >
      {(ids) => <Component ids={ids} field={field} answer={answer} today={today} onChange={() => undefined} />}
    </FormGroup>,
  );
}

describe('one input', () => {
  it.each(['person.familyName', 'person.dateOfBirth', 'person.identifier', 'person.informationNotes'] as const)(
    '%s is named by its label',
    (path) => {
      const html = draw(path);
      expect(html).toContain(`for="it">${fieldEntry(path).field.label.replace('&', '&amp;')}`);
      expect(html).toMatch(/<(input|textarea)[^>]* id="it"/);
    },
  );

  it('is tied to its hint and to what is wrong with it', () => {
    const html = draw('person.dateOfBirth', '31 2 2016', 'Write a real date.');
    expect(html).toContain('aria-describedby="it-hint it-message"');
    expect(html).toContain('aria-invalid="true"');
  });

  it.each(['person.familyName', 'person.informationNotes'] as const)('%s cuts nothing off', (path) => {
    expect(draw(path)).not.toMatch(/maxlength/i);
  });
});

describe('several inputs', () => {
  it.each(['person.identityChecks', 'person.interpreter'] as const)('%s stand under one legend', (path) => {
    expect(draw(path)).toMatch(new RegExp(`<fieldset[^>]*><legend[^>]*>${fieldEntry(path).field.label}</legend>`));
  });

  it('offers all five honest answers, none chosen for anybody', () => {
    const html = draw('person.interpreter');
    expect(html.match(/type="radio"/g)).toHaveLength(5);
    expect(html).not.toContain('checked');
  });
});

describe('what is wrong with one of several inputs', () => {
  it('is said of that one alone', () => {
    const { field } = fieldEntry('summary.weight');
    const control = controlFor(field);
    if (control.bound) throw new Error('A weight is drawn by itself.');
    const html = renderToStaticMarkup(
      <FormGroup
        id="it"
        label={field.label}
        grouped={control.grouped}
        partMessages={[{ part: 'asAt', tone: 'error', text: 'Write a real date.' }]}
      >
        {(ids) => (
          <control.Component ids={ids} field={field} answer={{ value: '18.5', asAt: 'kilo' }} today={today} onChange={() => undefined} />
        )}
      </FormGroup>,
    );
    const [number, date, how] = ['it-value', 'it-asAt', 'it-method'].map(
      (id) => new RegExp(`<input[^>]* id="${id}"[^>]*>`).exec(html)?.[0],
    );
    expect(date).toMatch(/aria-describedby="it-asAt-message" aria-invalid="true"/);
    for (const other of [number, how]) expect(other).not.toMatch(/aria-invalid|it-asAt-message/);
    expect(html).toMatch(/id="it-asAt-message"[^>]*>.*Write a real date\./);
  });
});

describe('what is shown of an answer', () => {
  it('reads a date back in the one form that cannot be mistaken', () => {
    expect(draw('person.dateOfBirth', '2016-03-14')).toMatch(/value="14-Mar-2016".*14-Mar-2016, 10 years ago/s);
  });

  it('shows what cannot be read as a date just as it was typed', () =>
    expect(draw('person.dateOfBirth', '14 3')).toContain('value="14 3"'));

  it('spaces a number 3-3-4', () =>
    expect(draw('person.identifier', { scheme: 'nhs', number: '9990000018' })).toContain('value="999 000 0018"'));
});
