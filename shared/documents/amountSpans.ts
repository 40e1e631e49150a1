// Numbers on paper: exactly as somebody typed them, with the unit in full. Nothing is rounded, converted or tidied; a
// number that could be misread is printed as it stands and said to be so.
import { decimalConcern, doseNumberConcern } from '../plan/decimal.ts';
import { checkedOtherwise } from '../plan/doseConcerns.ts';
import { FIVE_WAY, type Dose, type Field, type FieldOfKind, type Quantity } from '../plan/fields.ts';
import { DOSE_PARTS } from '../plan/parts.ts';
import { isBlankAnswer, isFieldRelevant } from '../plan/relevance.ts';
import { personSpans } from './personSpans.ts';
import type { PrintScope } from './printScope.ts';
import { aside, dateSpans, EARLIER, isTyped, joined, labelled, marked, NOT_ANSWERED, optionLabel, words, type Spans } from './spans.ts';

// '15 minutes', and '1 minute'.
const unitAfter = (value: string | undefined, label: string): string => (value?.trim() === '1' ? label.replace(/s$/, '') : label);

// `plain`: for a family, who cannot say by which method it was measured.
export function quantitySpans(
  answer: Quantity,
  field: Pick<FieldOfKind<'quantity'>, 'units' | 'measured' | 'medicine'>,
  { plain }: Pick<PrintScope, 'plain'> = {},
): Spans {
  const { value, unit, asAt, method } = answer;
  const unitWords: Spans =
    unit === undefined ? [aside(' (unit not answered)')] : [{ text: ` ${unitAfter(value, optionLabel(field.units, unit))}` }];
  const concern = isTyped(value) && (field.medicine ? doseNumberConcern(value) : decimalConcern(value));
  const number: Spans = isTyped(value) ? [...words(value), ...unitWords] : [aside('Number not answered'), ...unitWords];
  const unsaid = field.measured
    ? [...(isTyped(asAt) ? [] : ['date not answered']), ...(isTyped(method) || plain ? [] : ['method not answered'])]
    : [];
  return [
    ...(concern ? marked(number, 'as typed: could be misread, check it') : number),
    ...(isTyped(asAt) ? [{ text: ', as at ' }, ...dateSpans(asAt)] : []),
    ...(isTyped(method) ? [{ text: `, method: ${method.trim()}` }] : []),
    ...(unsaid.length > 0 ? [aside(` (${unsaid.join('; ')})`)] : []),
  ];
}

type Parts = typeof DOSE_PARTS;
type QuantityPart = { [Part in keyof Parts]: Parts[Part]['kind'] extends 'quantity' ? Part : never }[keyof Parts];

// One line a matter, the dose itself first, in the order in which a prescriber reads it.
export function doseSpans(dose: Dose, scope: PrintScope): Spans {
  const amount = (part: QuantityPart): Spans => {
    const answer = dose[part];
    return answer && !isBlankAnswer(answer) ? quantitySpans(answer, DOSE_PARTS[part]) : [NOT_ANSWERED];
  };
  const code = (part: 'per' | 'route' | 'basis' | 'checkedPer' | 'checkedRoute' | 'checkedBasis'): Spans => {
    const answer = dose[part];
    return answer === undefined ? [NOT_ANSWERED] : words(optionLabel(DOSE_PARTS[part].options, answer));
  };
  const named = (part: 'authorisedBy' | 'checkedBy'): Spans => {
    const answer = dose[part];
    return answer && !isBlankAnswer(answer) ? personSpans(answer) : [NOT_ANSWERED];
  };
  const day = (part: 'authorisedOn' | 'checkedOn'): Spans => {
    const answer = dose[part];
    return isTyped(answer) ? dateSpans(answer) : [NOT_ANSWERED];
  };
  // Undefined where the question does not arise and was not answered.
  const line = (part: keyof Parts, value: Spans, label: string = DOSE_PARTS[part].label): Spans | undefined => {
    const field: Field = DOSE_PARTS[part];
    if (isFieldRelevant(field, { ...dose }, scope.answers, scope.setting)) return labelled(label, value);
    return isBlankAnswer(dose[part]) ? undefined : labelled(label, marked(value, EARLIER));
  };
  const otherwise = new Set<string>(checkedOtherwise(dose).map(([part]) => part));
  const given: Spans = isBlankAnswer(dose.amount) ? labelled(DOSE_PARTS.amount.label, [NOT_ANSWERED]) : amount('amount');
  const saidOr = (part: 'per' | 'route'): Spans =>
    dose[part] === undefined ? [aside(`${DOSE_PARTS[part].label}: not answered`)] : code(part);
  // The second check says what it read; where that is not the dose, the paper says so beside it.
  const read = (part: 'checkedAmount' | 'checkedWeight' | 'checkedPer' | 'checkedRoute' | 'checkedBasis'): Spans => {
    const value = part === 'checkedAmount' || part === 'checkedWeight' ? amount(part) : code(part);
    return otherwise.has(part) ? marked(value, 'not the same as the dose: do not give, ask the prescriber') : value;
  };
  const lines = [
    joined([given, saidOr('per'), saidOr('route')], ', '),
    line('basis', code('basis')),
    line('rate', amount('rate')),
    line('weight', amount('weight')),
    line('maximum', amount('maximum')),
    line('dayMaximum', amount('dayMaximum')),
    line('repeat', dose.repeat === undefined ? [NOT_ANSWERED] : words(optionLabel(FIVE_WAY, dose.repeat))),
    line('repeatAfter', amount('repeatAfter')),
    line('repeatMost', amount('repeatMost')),
    line('strength', joined([amount('strength'), amount('strengthIn')], ' in '), 'Strength'),
    line('volume', amount('volume')),
    line('authorisedBy', named('authorisedBy')),
    line('authorisedOn', day('authorisedOn')),
    line('checkedBy', named('checkedBy')),
    line('checkedOn', day('checkedOn')),
    line('checkedAmount', read('checkedAmount')),
    line('checkedPer', read('checkedPer')),
    line('checkedRoute', read('checkedRoute')),
    line('checkedBasis', read('checkedBasis')),
    line('checkedWeight', read('checkedWeight')),
  ];
  return joined(
    lines.filter((each) => each !== undefined),
    '\n',
  );
}
