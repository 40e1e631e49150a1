// What differs, field by field: what the earlier version said beside what the later one says. The words that are not the same
// are struck through on one side and underlined on the other, and said to be so.
import { useMemo } from 'react';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { versionStates } from '../../../shared/documents/versionState.ts';
import { versionName, versionTitle } from '../../../shared/plan/versionNumber.ts';
import { Button } from '../../ui/Button.tsx';
import type { Piece } from '../../form/wordDifference.ts';
import { differences, type Difference, type DifferentStatement } from './differences.ts';

interface Props {
  readonly before: OpenPlan;
  readonly after: OpenPlan;
  readonly onRead: (version: number, path?: string) => void;
}

const IS: { readonly [Is in DifferentStatement['is']]: string } = { new: 'New', gone: 'Taken out', moved: 'Moved', changed: 'Changed' };

const count = (statements: number): string => (statements === 1 ? 'One thing differs.' : `${statements} things differ.`);

export function SideBySide({ before, after, onRead }: Props) {
  const found = useMemo(() => differences(before.content, after.content), [before, after]);
  const [was, is] = [before.version, after.version];
  if (found.length === 0)
    return (
      <p role="status">
        {versionTitle(was)} and {versionName(is)} say the same.
      </p>
    );
  return (
    <>
      <p className="versions__key" role="status">
        {count(found.reduce((sum, { statements }) => sum + statements.length, 0))} <del>Struck through</del>: only in {versionName(was)}.{' '}
        <ins>Underlined</ins>: only in {versionName(is)}.
      </p>
      {found.map(({ id, label, statements }) => (
        <section key={id} aria-labelledby={`differs-${id}`}>
          <h2 id={`differs-${id}`}>{label}</h2>
          {statements.map((statement) => (
            <Statement key={statement.path} statement={statement} was={before} is={after} onRead={onRead} />
          ))}
        </section>
      ))}
    </>
  );
}

interface StatementProps extends Pick<Props, 'onRead'> {
  readonly statement: DifferentStatement;
  readonly was: OpenPlan;
  readonly is: OpenPlan;
}

function Statement({ statement: { path, title, is: kind, differences: found }, was, is, onRead }: StatementProps) {
  const { version: stands } = kind === 'gone' ? was : is;
  return (
    <article className="card differs" data-is={kind}>
      <h3>
        <span className="flag">{IS[kind]}</span> {title}
      </h3>
      {found.map((difference) => (
        <Pair key={`${difference.path} ${difference.label}`} difference={difference} was={was} is={is} />
      ))}
      <Button look="link" aria-label={`See it in ${versionName(stands)}: ${title}`} onClick={() => onRead(stands, path)}>
        See it in {versionName(stands)}
      </Button>
    </article>
  );
}

interface PairProps {
  readonly difference: Difference;
  readonly was: OpenPlan;
  readonly is: OpenPlan;
}

// What it is stands beside what it says, so that no draft is read as agreed.
const sideName = ({ version, status }: OpenPlan): string => `${versionTitle(version)} · ${versionStates[status].name}`;

function Pair({ difference: { label, before, after, unseen }, was, is }: PairProps) {
  return (
    <div className="differs__pair">
      {label === '' ? null : <p className="differs__label">{label}</p>}
      <Side name={sideName(was)} pieces={before} out />
      <Side name={sideName(is)} pieces={after} />
      {unseen ? <p className="quiet differs__label">The words are the same. What lies behind them is not, such as another file.</p> : null}
    </div>
  );
}

function Side({ name, pieces, out = false }: { readonly name: string; readonly pieces: readonly Piece[]; readonly out?: boolean }) {
  const Mark = out ? 'del' : 'ins';
  return (
    <div>
      <p className="differs__side">{name}</p>
      <p className="versions__words">
        {pieces.length === 0 ? <em>Nothing written</em> : null}
        {pieces.map(({ text, differs }, index) =>
          // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, which never move
          differs ? <Mark key={index}>{text}</Mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </div>
  );
}
