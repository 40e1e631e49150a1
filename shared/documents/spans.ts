// The smallest pieces that printed answers are made of.
import { formatDate, formatPartialDate, partialDatePrecision, plainDate } from '../base/plainDate.ts';
import type { Option } from '../plan/option.ts';
import type { Span } from './blocks.ts';

export type Spans = readonly Span[];

export const NOT_ANSWERED: Span = { text: 'Not answered', aside: true };
export const isUnsaid = (spans: Spans): boolean => spans.length === 1 && spans[0] === NOT_ANSWERED;

export const words = (text: string): Spans => [{ text: text.trim() }];
// Said of an answer whose question no longer arises.
export const EARLIER = 'answered earlier; another answer has changed since';

// Our words about an answer.
export const aside = (text: string): Span => ({ text, aside: true });
export const marked = (spans: Spans, mark: string): Spans => [...spans, aside(` (${mark})`)];

export const joined = (pieces: readonly Spans[], by: string): Spans =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [{ text: by }, ...piece]));

// 'Route: ', but 'May it be repeated? '.
export const ahead = (label: string): string => (label.endsWith('?') ? `${label} ` : `${label}: `);
export const labelled = (label: string, value: Spans): Spans => [{ text: ahead(label), strong: true }, ...value];

export function optionLabel(options: readonly Option[], code: string): string {
  const option = options.find((one) => one.code === code);
  if (!option) throw new Error('An answer holds a choice that its field does not have.');
  return option.label;
}

export function dateSpans(answer: string): Spans {
  const date = plainDate(answer);
  return date ? words(formatDate(date)) : marked(words(answer), 'as typed: not a date');
}

export const partialDateSpans = (answer: string): Spans =>
  partialDatePrecision(answer) ? words(formatPartialDate(answer)) : marked(words(answer), 'as typed: not a date');

export const isTyped = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
