// Who has a copy today; what became of the others is folded away below.
import { useState } from 'react';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { GivenCopy } from '../../../shared/api/paperwork.ts';
import { documents, documentNames, type DocumentName } from '../../../shared/plan/documents.ts';
import type { CopyOutcome } from '../../../shared/plan/givenCopies.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { StrikeOut } from '../../ui/StrikeOut.tsx';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';
import { copyInWords, outcomeInWords } from './copyInWords.ts';
import { GiveForm, type GivenTo } from './GiveForm.tsx';
import { SettleForm } from './SettleForm.tsx';

export interface CopyActs {
  readonly onGive: (
    paper: { readonly version: number; readonly document: DocumentName; readonly made?: number },
    given: GivenTo,
  ) => Promise<AppError | undefined>;
  readonly onSettle: (copies: readonly GivenCopy[], what: CopyOutcome, why: string) => Promise<AppError | undefined>;
  readonly onStrike: (copy: GivenCopy, why: string) => Promise<AppError | undefined>;
}

interface Props extends CopyActs {
  readonly copies: readonly GivenCopy[];
  readonly holders: readonly string[];
  readonly version: number;
  readonly newest: number;
}

const PAPERS = documentNames.map((code) => ({ code, label: documents[code].label }));

export function CopiesGiven({ copies, holders, version, newest, onGive, onSettle, onStrike }: Props) {
  const [adding, setAdding] = useState(false);
  const [settling, setSettling] = useState<number>();
  const out = copies.filter(({ standing }) => standing === 'withThem');
  const over = copies.filter(({ standing }) => standing === 'settled' || standing === 'struck');
  const { part, opener } = useAskedFocus<HTMLElement>(adding, settling ?? 0, out.length, over.length);
  const settle = async (copy: GivenCopy, what: CopyOutcome, why: string): Promise<AppError | undefined> => {
    const refused = await onSettle([copy], what, why);
    if (!refused) setSettling(undefined);
    return refused;
  };
  const line = (copy: GivenCopy) => (
    <li key={copy.copy} data-standing={copy.standing}>
      <p>
        <strong>{copy.holder}</strong> · {copyInWords(copy)}
      </p>
      {outcomeInWords(copy) === '' ? null : <p className="quiet">{outcomeInWords(copy)}</p>}
      {copy.standing === 'struck' ? null : settling === copy.copy ? (
        <SettleForm
          holder={copy.holder}
          {...(copy.standing === 'settled' && { settled: true })}
          onSettle={(what, why) => settle(copy, what, why)}
        />
      ) : (
        <div className="copies__acts">
          <Button look="link" onClick={() => setSettling(copy.copy)}>
            {copy.standing === 'settled' ? 'Put this right' : 'It came back'}
            <span className="unseen"> ({copy.holder})</span>
          </Button>
          <StrikeOut id={`strike-copy-${copy.copy}`} what={copy.holder} onStrike={(why) => onStrike(copy, why)} />
        </div>
      )}
    </li>
  );
  return (
    <section className="card copies" aria-labelledby="copies-given" ref={part}>
      <h2 id="copies-given">Who has a copy</h2>
      {out.length === 0 ? (
        <p className="quiet">
          Nobody, as far as is written here. Say who gets each paper when you make it, and the list of whom to call back makes itself when a
          new version is agreed.
        </p>
      ) : (
        <ul>{out.map(line)}</ul>
      )}
      {adding ? (
        <ByHand holders={holders} version={version} newest={newest} onGive={onGive} onDone={() => setAdding(false)} />
      ) : (
        <Button ref={opener} onClick={() => setAdding(true)}>
          Add a copy that somebody has
        </Button>
      )}
      {over.length > 0 ? (
        <details>
          <summary>Settled or struck out: {over.length}</summary>
          <ul>{over.map(line)}</ul>
        </details>
      ) : null}
    </section>
  );
}

interface ByHandProps extends Pick<CopyActs, 'onGive'> {
  readonly holders: readonly string[];
  readonly version: number;
  readonly newest: number;
  readonly onDone: () => void;
}

const unsaid = (path: string, sentence: string): AppError =>
  appError('invalid-input', {
    happened: sentence,
    safe: 'Nothing was noted.',
    next: 'Choose it, then press “Note it” again.',
    issues: [{ path, sentence }],
  });

function ByHand({ holders, version: shown, newest, onGive, onDone }: ByHandProps) {
  const [document, setDocument] = useState<DocumentName>();
  const [version, setVersion] = useState<number | undefined>(shown);
  const versions = Array.from({ length: newest }, (_, index) => ({ code: String(newest - index), label: `Version ${newest - index}` }));
  async function give(given: GivenTo): Promise<AppError | undefined> {
    if (document === undefined) return unsaid('document', 'Which paper it is, is not chosen yet.');
    if (version === undefined) return unsaid('version', 'Of which version it is, is not chosen yet.');
    const refused = await onGive({ version, document }, given);
    if (!refused) onDone();
    return refused;
  }
  return (
    <GiveForm name="A copy that somebody has" holders={holders} later="Cancel" onLater={onDone} onGive={give}>
      <FormGroup id="by-hand-paper" label="Which paper">
        {(ids) => (
          <SelectInput
            ids={ids}
            choices={PAPERS}
            value={document}
            none="Choose a paper"
            onChange={(code) => setDocument(documentNames.find((name) => name === code))}
          />
        )}
      </FormGroup>
      <FormGroup id="by-hand-version" label="Of which version">
        {(ids) => (
          <SelectInput
            ids={ids}
            choices={versions}
            value={version === undefined ? undefined : String(version)}
            none="Choose a version"
            onChange={(code) => setVersion(code === undefined ? undefined : Number(code))}
          />
        )}
      </FormGroup>
    </GiveForm>
  );
}
