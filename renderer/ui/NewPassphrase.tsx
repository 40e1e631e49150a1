// Choosing a passphrase: typed twice, and told in words what it would cost a thief.
import { useEffect, useState } from 'react';
import { FormGroup } from './FormGroup.tsx';
import { PassphraseInput } from './PassphraseInput.tsx';

export interface Judgement {
  readonly acceptable: boolean;
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly sentence: string;
  readonly advice?: string;
}

export interface ChosenPassphrase {
  readonly first: string;
  readonly second: string;
  readonly judgement: Judgement | undefined;
}

export const noPassphrase: ChosenPassphrase = { first: '', second: '', judgement: undefined };

interface Props {
  readonly chosen: ChosenPassphrase;
  readonly onChange: (chosen: ChosenPassphrase) => void;
  readonly judge: (passphrase: string) => Promise<Judgement | undefined>;
  // After somebody tried to go on: what is missing is said beside its box.
  readonly problems: { readonly first?: string | undefined; readonly second?: string | undefined };
  readonly autoFocus?: boolean;
}

const JUDGE_AFTER_MS = 150;

export function NewPassphrase({ chosen, onChange, judge, problems, autoFocus = false }: Props) {
  const { first } = chosen;
  const [judged, setJudged] = useState<{ readonly of: string; readonly judgement: Judgement | undefined }>();

  useEffect(() => {
    if (first === '') return undefined;
    let newest = true;
    const timer = setTimeout(() => {
      void judge(first).then((judgement) => newest && setJudged({ of: first, judgement }));
    }, JUDGE_AFTER_MS);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [first, judge]);

  useEffect(() => {
    if (judged?.of === first && judged.judgement !== chosen.judgement) onChange({ ...chosen, judgement: judged.judgement });
  }, [judged, first, chosen, onChange]);

  const matches = chosen.second !== '' && chosen.second === first;
  return (
    <>
      <FormGroup
        id="passphrase-new"
        label="Passphrase"
        hint="Four or more words that do not belong together are strong and easy to type. You can paste one from a password manager."
        message={problems.first ? { tone: 'error', text: problems.first } : undefined}
      >
        {(ids) => (
          <>
            <PassphraseInput
              ids={ids}
              value={first}
              autoComplete="new-password"
              autoFocus={autoFocus}
              onChange={(passphrase) => onChange({ ...chosen, first: passphrase, judgement: undefined })}
            />
            <Strength judgement={first === '' ? undefined : (chosen.judgement ?? judged?.judgement)} />
          </>
        )}
      </FormGroup>
      <FormGroup
        id="passphrase-again"
        label="The same passphrase again"
        roomForMessage
        message={
          problems.second ? { tone: 'error', text: problems.second } : matches ? { tone: 'note', text: 'Both are the same.' } : undefined
        }
      >
        {(ids) => (
          <PassphraseInput
            ids={ids}
            value={chosen.second}
            autoComplete="new-password"
            onChange={(second) => onChange({ ...chosen, second })}
          />
        )}
      </FormGroup>
    </>
  );
}

export function passphraseProblems({ first, second, judgement }: ChosenPassphrase): Props['problems'] {
  return {
    first:
      first === ''
        ? 'Write a passphrase.'
        : judgement && !judgement.acceptable
          ? `This passphrase is too easy to guess. ${judgement.advice ?? 'Use four or more words that do not belong together.'}`
          : undefined,
    second: first !== '' && second !== first ? 'The two passphrases are not the same. Type it again here.' : undefined,
  };
}

// Five bars for the eye; the sentence says it all. Its room is kept, so that typing moves nothing.
function Strength({ judgement }: { readonly judgement: Judgement | undefined }) {
  return (
    <div className="strength" data-score={judgement?.score} data-acceptable={judgement?.acceptable}>
      <div className="strength__bars" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((bar) => (
          <span key={bar} data-lit={(judgement !== undefined && bar <= judgement.score) || undefined} />
        ))}
      </div>
      <p role="status">
        {judgement
          ? [judgement.sentence, judgement.advice].filter(Boolean).join(' ')
          : 'As you type, this says what a thief would need to guess it.'}
      </p>
    </div>
  );
}
