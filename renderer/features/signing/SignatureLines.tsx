// Who signed and how, as it was recorded. One that was written down wrongly is struck out with the reason, and stays to be seen.
import type { SignatureLine } from '../../../shared/api/signing.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { SIGNING_PARTS, SIGNING_WAYS } from '../../../shared/plan/signing.ts';
import { DECISION_BASES } from '../../../shared/plan/valueSets/consent.ts';
import { formatMoment } from '../../ui/formatMoment.ts';
import { StrikeOut } from '../../ui/StrikeOut.tsx';

interface Props {
  readonly lines: readonly SignatureLine[];
  // Left out once nothing may be struck out any more.
  readonly onStrike?: ((signatureId: string, why: string) => Promise<AppError | undefined>) | undefined;
}

const labelIn = (options: readonly { readonly code: string; readonly label: string }[], code: string): string =>
  options.find((option) => option.code === code)?.label ?? code;
const dayIn = (signedOn: string): string => {
  const day = plainDate(signedOn);
  return day ? formatDate(day) : signedOn;
};

const STANDING = {
  stands: '',
  void: 'Counts for nothing any more: the words were changed after it was given.',
  struck: 'Struck out',
} as const;

export function SignatureLines({ lines, onStrike }: Props) {
  if (lines.length === 0) return <p>Nobody has signed these words yet.</p>;
  return (
    <ul className="signatures">
      {lines.map((line) => (
        <Line key={line.id} line={line} onStrike={onStrike} />
      ))}
    </ul>
  );
}

function Line({ line, onStrike }: { readonly line: SignatureLine; readonly onStrike: Props['onStrike'] }) {
  const { id, part, way, name, relationship, basis, signedOn, witness, reason, drawing, recordedAt, recordedBy, standing, struckWhy } =
    line;
  const about = [
    relationship,
    basis && labelIn(DECISION_BASES, basis),
    witness && `Witness: ${witness}`,
    reason && `Reason: ${reason}`,
  ].filter(Boolean);
  return (
    <li data-standing={standing}>
      <p>
        <strong>{name}</strong> · {labelIn(SIGNING_PARTS, part)}
      </p>
      <p>
        {labelIn(SIGNING_WAYS, way)}, {dayIn(signedOn)}
        {about.length > 0 ? ` · ${about.join(' · ')}` : ''}
      </p>
      {drawing ? (
        <svg className="signatures__drawing" viewBox="0 0 600 160" role="img" aria-label={`What ${name} drew`}>
          <path d={drawing} />
        </svg>
      ) : null}
      {standing === 'stands' ? null : (
        <p className="signatures__standing">
          {STANDING[standing]}
          {struckWhy ? `: ${struckWhy}` : ''}
        </p>
      )}
      <p className="quiet">
        Recorded {formatMoment(recordedAt)} by {recordedBy}
      </p>
      {standing === 'stands' && onStrike ? <StrikeOut id={`strike-${id}`} what={name} onStrike={(why) => onStrike(id, why)} /> : null}
    </li>
  );
}
