// People and their words. A statement is quoted as it was said, with whose words they are and how they were heard.
import type { NamedPerson, Statement } from '../plan/fields.ts';
import { PERSON_PARTS, STATEMENT_PARTS } from '../plan/parts.ts';
import { ahead, aside, dateSpans, isTyped, joined, optionLabel, words, type Spans } from './spans.ts';

// In one line: Dr A. Sample, consultant, Exampleton Hospital · Registration number: 1234567
export function personSpans({ name, role, organisation, ...reached }: NamedPerson): Spans {
  const who: readonly Spans[] = [
    isTyped(name) ? words(name) : [aside('Name not answered')],
    ...[role, organisation].filter(isTyped).map(words),
  ];
  const ways = (['registerNumber', 'phone', 'email'] as const).flatMap((part): readonly Spans[] => {
    const typed = reached[part];
    return isTyped(typed) ? [words(`${ahead(PERSON_PARTS[part].label)}${typed.trim()}`)] : [];
  });
  return joined([joined(who, ', '), ...ways], ' · ');
}

export function statementSpans({ text, speaker, speakerName, how, saidOn }: Statement): Spans {
  const { speaker: whose, speakerName: called, how: heard, saidOn: on } = STATEMENT_PARTS;
  const unsaid = (label: string): Spans => [aside(`${ahead(label)}not answered`)];
  const about: readonly Spans[] = [
    speaker === undefined ? unsaid(whose.label) : words(`${ahead(whose.label)}${optionLabel(whose.options, speaker)}`),
    ...(isTyped(speakerName) ? [words(`${ahead(called.label)}${speakerName.trim()}`)] : []),
    how === undefined ? unsaid(heard.label) : words(`${ahead(heard.label)}${optionLabel(heard.options, how)}`),
    isTyped(saidOn) ? [{ text: ahead(on.label) }, ...dateSpans(saidOn)] : unsaid(on.label),
  ];
  return joined([isTyped(text) ? words(`“${text.trim()}”`) : [aside('Words not answered')], joined(about, ' · ')], '\n');
}
