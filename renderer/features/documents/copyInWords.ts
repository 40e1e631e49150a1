// A copy in other hands, and what came of it, in a line each.
import type { GivenCopy } from '../../../shared/api/paperwork.ts';
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { COPY_OUTCOMES, COPY_WAYS } from '../../../shared/plan/givenCopies.ts';
import { formatMoment } from '../../ui/formatMoment.ts';
import { paperLabel } from './paperOfPlan.ts';

const dayIn = (text: string): string => {
  const day = plainDate(text);
  return day ? formatDate(day) : text;
};

const labelIn = (options: readonly { readonly code: string; readonly label: string }[], code: string): string =>
  options.find((option) => option.code === code)?.label ?? code;

export const copyInWords = ({ document, version, isDraft, way, givenOn }: GivenCopy): string =>
  [
    `${document ? paperLabel(document) : 'A paper'}, version ${version}${isDraft ? ', a draft' : ''}`,
    way ? labelIn(COPY_WAYS, way) : 'How is not answered',
    dayIn(givenOn),
  ].join(' · ');

export const outcomeInWords = ({ outcome, struckWhy, askedAt }: GivenCopy): string =>
  [
    ...(struckWhy === undefined ? [] : [`Struck out: ${struckWhy}`]),
    ...(outcome
      ? [
          `${labelIn(COPY_OUTCOMES, outcome.what)}${outcome.why === '' ? '' : `: ${outcome.why}`} (${formatMoment(outcome.at)}, ${outcome.by})`,
        ]
      : []),
    ...(askedAt === undefined ? [] : [`Asked back by letter ${formatMoment(askedAt)}`]),
  ].join(' · ');
