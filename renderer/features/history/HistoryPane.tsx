// What the field somebody is in said before: the last agreed version first, then each earlier wording with who changed it
// and when. Any of them can be put back, which is an ordinary change that can be undone.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { FieldHistory } from '../../../shared/api/contract.ts';
import { dateAt, formatDate } from '../../../shared/base/plainDate.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Earlier } from '../../../shared/plan/earlier.ts';
import { earlierInWords, nameBelow, nowInWords } from '../../form/earlierInWords.ts';
import { useFieldIn, useForm } from '../../form/form.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { changedWords } from './changedWords.ts';
import { putBackOf } from './putBackOf.ts';
import type { FieldHistories } from './fieldHistories.ts';
import { useAtRest } from './useAtRest.ts';
import { momentInWords } from './when.ts';
import './history.scss';

interface Props {
  readonly histories: FieldHistories;
  // The version that is open.
  readonly version: number;
  readonly flush: () => Promise<unknown>;
}

export function HistoryPane({ histories, version, flush }: Props) {
  const form = useForm();
  const path = useFieldIn();
  const looked = useStore(histories.store, (state) => state.looked);
  const answers = useAtRest();
  const [said, setSaid] = useState({ text: '', at: '' });

  if (path === undefined) return <p className="quiet">Go to a field: what it said before stands here.</p>;

  async function putBack(earlier: Earlier, here: string): Promise<void> {
    const back = putBackOf(earlier, form.store.getState().answers);
    if (!back) return;
    form.change(back.spot, back.answer);
    setSaid({ text: 'Put back. Ctrl+Z takes it away again.', at: here });
    // What stood there until now is an earlier wording as soon as this is stored.
    await flush();
    await histories.look(here);
  }

  const names = namesOnTheWay(path, answers);
  const current = looked?.path === path ? looked : undefined;
  return (
    <div className="history">
      <p className="history__field">{names.join(', ')}</p>
      {current?.trouble ? <TroublePanel error={current.trouble} /> : null}
      {current?.found ? (
        <Found found={current.found} path={path} version={version} answers={answers} onPutBack={(earlier) => void putBack(earlier, path)} />
      ) : null}
      <p className="history__said" aria-hidden="true">
        {said.at === path ? said.text : ''}
      </p>
      <LiveRegion text={said.at === path ? said.text : ''} />
    </div>
  );
}

interface FoundProps {
  readonly found: FieldHistory;
  readonly path: string;
  readonly version: number;
  readonly answers: Answers;
  readonly onPutBack: (earlier: Earlier) => void;
}

function Found({ found: { agreed, entries }, path, version, answers, onPutBack }: FoundProps) {
  return (
    <>
      {agreed ? (
        <section className="history__agreed" aria-labelledby="history-agreed">
          <h3 id="history-agreed">
            Version {agreed.version}, agreed {formatDate(dateAt(new Date(agreed.agreedAt)))}, said
          </h3>
          <Wording earlier={agreed.said} path={path} answers={answers} of={`version ${agreed.version}`} onPutBack={onPutBack} compared />
        </section>
      ) : null}
      {entries.length > 0 ? (
        <section aria-labelledby="history-earlier">
          <h3 id="history-earlier">Earlier wordings, newest first</h3>
          <ol className="history__entries">
            {entries.map(({ seq, at, by, byYou, before, version: of }) => {
              const moment = momentInWords(at);
              return (
                <li key={seq}>
                  <p className="quiet">
                    {ENDED[before.what]} {moment} by {byYou ? 'you' : by}
                    {of === version ? '' : `, in version ${of}`}
                  </p>
                  {agreed && sameWords(before, agreed.said, answers) ? (
                    <p>As version {agreed.version} said.</p>
                  ) : (
                    <Wording earlier={before} path={path} answers={answers} of={`before ${moment}`} onPutBack={onPutBack} />
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ) : null}
      {agreed || entries.length > 0 ? null : <p className="quiet">Nobody has changed this field yet.</p>}
    </>
  );
}

const sameWords = (one: Earlier, other: Earlier, answers: Answers): boolean =>
  one.path === other.path && earlierInWords(one, answers) === earlierInWords(other, answers);

const ENDED: { readonly [What in Earlier['what']]: string } = {
  answer: 'Until it was changed',
  row: 'Until it was removed',
  order: 'In this order, until it was changed',
};

interface WordingProps {
  readonly earlier: Earlier;
  readonly path: string;
  readonly answers: Answers;
  // Which one it is, for whoever hears only the button.
  readonly of: string;
  readonly onPutBack: (earlier: Earlier) => void;
  readonly compared?: boolean;
}

function Wording({ earlier, path, answers, of, onPutBack, compared = false }: WordingProps) {
  const words = earlierInWords(earlier, answers);
  const now = nowInWords(earlier, answers);
  const name = nameBelow(earlier, path, answers);
  return (
    <>
      {name === '' ? null : <p className="history__part">{name}</p>}
      {words === '' ? <p className="history__blank">Left blank</p> : <blockquote>{words}</blockquote>}
      {compared && words !== '' ? <Difference words={words} now={now} /> : null}
      {words === '' ? null : words === now ? (
        compared ? null : (
          <p className="quiet">As it stands now.</p>
        )
      ) : (
        <Button look="link" aria-label={`Put this back: ${[name, of].filter(Boolean).join(', ')}`} onClick={() => onPutBack(earlier)}>
          Put this back
        </Button>
      )}
    </>
  );
}

function Difference({ words, now }: { readonly words: string; readonly now: string }) {
  if (words === now) return <p className="history__same">It says the same now.</p>;
  if (now === '') return <p className="quiet">Now it is blank.</p>;
  const changed = changedWords(words, now);
  return (
    <p className="history__difference">
      Since then
      {changed.out === '' ? null : (
        <>
          , taken out: <del>{changed.out}</del>
        </>
      )}
      {changed.in === '' ? null : (
        <>
          {changed.out === '' ? ', put in: ' : '; put in: '}
          <ins>{changed.in}</ins>
        </>
      )}
    </p>
  );
}
