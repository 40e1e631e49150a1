// What has changed between two versions, in plain words: what is new, what says something else, what was taken out.
import { Lines } from './Lines.tsx';
import './plain.scss';

interface PlainChange {
  readonly id: string;
  readonly is: 'new' | 'gone' | 'changed';
  // Where, and what it is called.
  readonly section: string;
  readonly title: string;
  // Empty: nothing was written.
  readonly words: readonly { readonly label: string; readonly before: readonly string[]; readonly now: readonly string[] }[];
}

export const PlainChanges = ({ changes }: { readonly changes: readonly PlainChange[] }) => (
  <>
    {(['new', 'changed', 'gone'] as const).map((is) => (
      <ChangesOf key={is} is={is} changes={changes.filter((change) => change.is === is)} />
    ))}
  </>
);

const TITLES = { new: 'New', changed: 'Not the same as before', gone: 'Taken out' } as const;

function ChangesOf({ is, changes }: { readonly is: PlainChange['is']; readonly changes: readonly PlainChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section className="plain">
      <h2>{TITLES[is]}</h2>
      <ul className="plain__rows">
        {changes.map(({ id, section, title, words }) => (
          <li key={id}>
            <p>
              <span className="plain__name">{section}</span> <strong>{title}</strong>
            </p>
            {words.map((changed) => (
              <div className="was-now" key={changed.label}>
                {changed.label === title ? null : <p className="plain__name">{changed.label}</p>}
                {changed.before.length === 0 ? null : (
                  <div>
                    <p className="plain__name">{changed.now.length === 0 ? 'It said' : 'Before'}</p>
                    <Lines lines={changed.before} />
                  </div>
                )}
                {changed.now.length === 0 ? null : (
                  <div>
                    <p className="plain__name">Now</p>
                    <Lines lines={changed.now} />
                  </div>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
