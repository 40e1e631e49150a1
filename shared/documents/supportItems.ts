// Where somebody wants help their way, each with how, and then, in a line each, where nothing special is wanted, what was
// not asked and what nobody has answered: none of them reads as another.
import { fieldEntry } from '../plan/definition.ts';
import type { Block } from './blocks.ts';
import { mayRead, type PrintScope } from './printScope.ts';
import { aside, isTyped, type Spans } from './spans.ts';

export function supportItems(scope: PrintScope): readonly Block[] {
  const { field, audience } = fieldEntry('aboutMe.support');
  if (field.kind !== 'sweep' || !mayRead(scope, audience)) return [];
  const said: Readonly<Record<string, { readonly answer?: string; readonly note?: string } | undefined>> =
    scope.answers.aboutMe.support ?? {};
  const about = field.items.map(({ code, label }) => ({ label, answer: said[code]?.answer, note: said[code]?.note }));
  const helped = about.filter(({ answer, note }) => answer === 'support' || isTyped(note));
  const rest = about.filter((item) => !helped.includes(item));
  const groups = [...field.answers, { code: undefined, label: 'Not answered' }].flatMap(({ code, label }): readonly Block[] => {
    const labels = rest.filter(({ answer }) => answer === code).map((item) => item.label);
    return labels.length === 0 ? [] : [{ kind: 'paragraph', spans: [aside(`${label}: ${labels.join('; ')}.`)] }];
  });
  const items = helped.map(({ label, answer, note }): Spans => {
    const other = field.answers.find(({ code }) => code === answer && code !== 'support');
    return [
      { text: `${label}: `, strong: true },
      ...(isTyped(note) ? [{ text: note.trim() }] : [aside('how: not answered')]),
      ...(other ? [aside(` (${other.label})`)] : []),
    ];
  });
  return [...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : []), ...groups];
}
