// Words that are not stored yet: said plainly until they are, with something to press. It stands above the status bar and
// moves nothing that somebody is reading.
import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from './editing.ts';

export function SaveTrouble({ editing }: { readonly editing: Editing }) {
  const state = useStore(editing.save.state);
  const [trying, setTrying] = useState(false);
  if (state.at === 'stale') return <CompareFirst />;
  if (state.at !== 'trouble') return null;
  const { error } = state;

  async function tryAgain(): Promise<void> {
    setTrying(true);
    await editing.flush();
    setTrying(false);
  }

  return (
    <section className="save-trouble" role="alert" aria-label="Not saved">
      <p>
        <strong>Not saved: {lowerFirst(error.happened)}</strong> {error.safe} {error.next}
      </p>
      {error.issues?.map((issue) => (
        <p key={`${issue.path} ${issue.sentence}`}>{issue.sentence}</p>
      ))}
      {error.reference ? <p>Reference: {error.reference}</p> : null}
      <div className="buttons">
        <Button look="primary" busy={trying} onClick={() => void tryAgain()}>
          Try again
        </Button>
        <CopyWords editing={editing} />
      </div>
    </section>
  );
}

// What has been typed since is not copied: the button offers it again.
function CopyWords({ editing }: { readonly editing: Editing }) {
  useStore(editing.editor.store, (state) => state.answers);
  const [copied, setCopied] = useState<string>();
  const [byHand, setByHand] = useState(false);
  const words = editing
    .unsavedWords()
    .map(({ label, words: text }) => `${label}: ${text}`)
    .join('\n');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(words);
    } catch {
      // The window may not use the clipboard: then a person can, from a box with the words in it.
      setByHand(true);
    }
  }

  return (
    <>
      <Button onClick={() => void copy()}>{copied === words ? 'Copied' : 'Copy the words that are not saved'}</Button>
      {byHand ? (
        <textarea
          className="input input--long"
          aria-label="Words that are not saved, to copy"
          readOnly
          value={words}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </>
  );
}

// The comparison stands at the top of the sheet, which may be out of sight.
function CompareFirst() {
  return (
    <section className="save-trouble" role="alert" aria-label="Not saved">
      <p>
        <strong>Not saved: this plan was changed somewhere else.</strong> What is stored and what you typed are both kept.
      </p>
      <div className="buttons">
        <Button look="primary" onClick={() => document.getElementById('stale')?.focus()}>
          Compare them
        </Button>
      </div>
    </section>
  );
}

const lowerFirst = (sentence: string): string =>
  sentence.startsWith('Accord') ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
