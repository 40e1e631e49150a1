// A bug in drawing must not take anybody's words with it: what is not stored yet is shown as plain text to copy.
import { Component, type ReactNode } from 'react';

interface Props {
  readonly unsavedWords: () => readonly { readonly label: string; readonly words: string }[];
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const unsaved = this.props.unsavedWords();
    return (
      <main className="gate gate--wide" id="main">
        <div className="gate__card">
          <h1>Accord cannot draw this screen</h1>
          <p>Everything up to the last “Saved” is stored.</p>
          {unsaved.length > 0 ? (
            <>
              <p>These words may not be stored yet. Copy them before you close the window.</p>
              {unsaved.map(({ label, words }) => (
                <label className="kept-words" key={label}>
                  {label}
                  <textarea className="input input--long" readOnly value={words} />
                </label>
              ))}
            </>
          ) : null}
          <p>Then close this window and start Accord again.</p>
        </div>
      </main>
    );
  }
}
