// What an open row leads to and comes from, as chips that go there; what the thread still wants of it, in words; and the row
// that would follow from it, one press away and already linked.
import { Button } from '../ui/Button.tsx';
import { useForm, useGo, useSettledState } from './form.ts';
import { followerOf, gapsOfRow, threadAround } from './threadAround.ts';

const MOST_GAPS = 4;

interface Props {
  readonly path: string;
  readonly onFollow: () => void;
}

export function RowLinks({ path, onFollow }: Props) {
  const go = useGo();
  const { store } = useForm();
  // As strings, so that a letter typed elsewhere draws nothing here.
  useSettledState((answers) =>
    threadAround(answers, path)
      .map((link) => `${link.path} ${link.title}`)
      .join('\n'),
  );
  useSettledState((answers) =>
    gapsOfRow(answers, path)
      .map(({ says }) => says)
      .join('\n'),
  );
  const { answers } = store.getState();
  const [links, gaps] = [threadAround(answers, path), gapsOfRow(answers, path)];
  const follower = followerOf(path);
  const more = gaps.length - MOST_GAPS;
  if (links.length === 0 && gaps.length === 0 && !follower) return null;
  return (
    <div className="row-links">
      <ul aria-label="Linked to this">
        {links.map((link) => (
          <li key={link.path}>
            <button type="button" className="chip" onClick={() => go(link.path)}>
              <strong>{link.name}</strong>
              {link.title === '' ? '' : `: ${link.title}`}
            </button>
          </li>
        ))}
        {gaps.slice(0, MOST_GAPS).map(({ path: to, says }) => (
          <li key={says}>
            {to === undefined ? (
              <span className="chip chip--gap">{says}</span>
            ) : (
              <button type="button" className="chip chip--gap" onClick={() => go(to)}>
                {says}
              </button>
            )}
          </li>
        ))}
        {more > 0 ? (
          <li>
            <button type="button" className="chip chip--gap" onClick={() => go(gaps[MOST_GAPS]?.path ?? path)}>
              {more === 1 ? 'And 1 thing more' : `And ${more} things more`}
            </button>
          </li>
        ) : null}
      </ul>
      {follower ? (
        <Button look="quiet" keys="Alt+Shift+Enter" onClick={onFollow}>
          {follower.label}
        </Button>
      ) : null}
    </div>
  );
}
