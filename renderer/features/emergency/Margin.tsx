// Beside the page: how long it has grown, and the questions a colleague would ask before it goes out. Each that is not
// settled is a sentence, and a key to its place.
import { useStore, type StoreApi } from 'zustand';
import { MOST_WORDS } from '../../../shared/plan/documents.ts';
import { emergencyChecks, type PageCheck } from '../../../shared/plan/emergencyChecks.ts';
import type { Findings } from '../../form/findings.ts';
import { useForm, useGo, useSettledState } from '../../form/form.ts';
import { SidesNotice } from '../../form/SidesNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { wordsOnPage } from './pageLines.ts';
import { useMeasured, type Measure } from './useMeasured.ts';

const SHOWN = 4;

interface Props {
  readonly findings: StoreApi<Findings>;
  readonly measure: Measure;
}

export function Margin({ findings: kept, measure }: Props) {
  const form = useForm();
  const answers = useSettledState((settled) => settled);
  const measured = useMeasured(measure, answers);
  // As they are written, until the page itself has been counted.
  const words = measured?.words ?? wordsOnPage(answers, form.setting());
  const checks = emergencyChecks(
    useStore(kept, ({ all }) => all),
    answers,
  );
  const open = checks.filter(({ findings }) => findings.length > 0).length;
  const idle = checks.filter((check) => check.idle).length;
  return (
    <aside className="page-margin" aria-labelledby="page-margin-title">
      <h2 id="page-margin-title">Before it goes out</h2>
      <p className="page-margin__words" data-over={words > MOST_WORDS || undefined}>
        <strong>{words === 1 ? '1 word' : `${words} words`}</strong>{' '}
        {words > MOST_WORDS
          ? `about ${words - MOST_WORDS} more than can be read in time: choose what to leave out`
          : `of about ${MOST_WORDS} at most`}
      </p>
      <div className="page-margin__room">{measured ? <SidesNotice sides={measured} layout="standard" /> : null}</div>
      <p className="unseen" role="status">
        {open === 0 ? 'No question about this page is open.' : `${open} of ${checks.length} questions about this page are open.`}
        {idle > 0 ? ` ${idle} of them have nothing to look at yet.` : ''}
      </p>
      <ul>
        {checks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
    </aside>
  );
}

const ICONS = { done: 'done', open: 'error', thought: 'warning' } as const;
const STATES = { done: ': yes', open: ': not yet', thought: ': worth a thought', idle: ': nothing to look at yet' } as const;

function Check({ check: { label, blocks, idle, findings } }: { readonly check: PageCheck }) {
  const go = useGo();
  const state = idle ? 'idle' : findings.length === 0 ? 'done' : blocks ? 'open' : 'thought';
  return (
    <li className="page-check" data-state={state}>
      <p>
        {state === 'idle' ? <span aria-hidden="true">–</span> : <Icon name={ICONS[state]} />}
        <strong>{label}</strong>
        <span className={state === 'idle' ? 'quiet' : 'unseen'}>{STATES[state]}</span>
      </p>
      {findings.length === 0 ? null : (
        <ul>
          {findings.slice(0, SHOWN).map(({ path, sentence }) => (
            <li key={`${path} ${sentence}`}>
              <Button look="link" onClick={() => go(path)}>
                {sentence.replace(/^Not answered yet: /, 'Still blank: ')}
              </Button>
            </li>
          ))}
          {findings.length > SHOWN ? <li>and {findings.length - SHOWN} more</li> : null}
        </ul>
      )}
    </li>
  );
}
