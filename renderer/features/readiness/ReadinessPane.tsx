// What still stands in the way of agreement, and apart from it what is advised: each a sentence, what would settle it, and
// the way to its field. It ends with the step that can be taken now.
import { useStore, type StoreApi } from 'zustand';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { sections, type SectionId } from '../../../shared/plan/definition.ts';
import type { ReadinessFinding } from '../../../shared/plan/readiness.ts';
import { entryOfPath } from '../../form/answerPath.ts';
import { fieldGroups } from '../../form/fieldGroups.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';
import { useForm, useGo } from '../../form/form.ts';
import type { Findings } from '../../form/findings.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { NextSteps, type StepEvent } from './NextSteps.tsx';
import './readiness.scss';

interface Props {
  readonly findings: StoreApi<Findings>;
  readonly status: VersionStatus;
  readonly onStep: (event: StepEvent) => Promise<AppError | undefined>;
}

const sectionOf = ({ path }: ReadinessFinding): SectionId | undefined => {
  const [id = ''] = path.split('.');
  return id in sections ? (id as SectionId) : undefined; // one of its keys, just asked
};

export function ReadinessPane({ findings, status, onStep }: Props) {
  const all = useStore(findings, (state) => state.all);
  const blockers = all.filter(({ severity }) => severity === 'error');
  const advice = all.filter(({ severity }) => severity === 'warning');
  return (
    <div className="ready">
      <p className="ready__count">
        {blockers.length === 0 ? (
          <strong>Nothing stands in the way of agreeing this plan.</strong>
        ) : (
          <>
            <strong>
              {blockers.length} {blockers.length === 1 ? 'thing' : 'things'} before it can be agreed.
            </strong>{' '}
            <span className="quiet">F3 goes to the next one.</span>
          </>
        )}
      </p>
      <Groups found={blockers} />
      {advice.length > 0 ? (
        <details className="ready__advice">
          <summary>
            Advice <span className="quiet">{advice.length} to think about; none stops the plan</span>
          </summary>
          <Groups found={advice} />
        </details>
      ) : null}
      <NextSteps status={status} clear={blockers.length === 0} onStep={onStep} />
      <LiveRegion text={blockers.length === 0 ? 'Nothing stands in the way' : `${blockers.length} before it can be agreed`} />
    </div>
  );
}

function Groups({ found }: { readonly found: readonly ReadinessFinding[] }) {
  const ids = [...new Set(found.map(sectionOf))];
  return (
    <>
      {ids.map((id) => (
        <section key={id ?? ''} className="ready__group" aria-label={id ? sections[id].label : 'The plan'}>
          <h3>{id ? sections[id].label : 'The plan'}</h3>
          <ul>
            {found
              .filter((one) => sectionOf(one) === id)
              .map((one) => (
                <Finding key={`${one.code} ${one.path} ${one.sentence}`} found={one} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const BLANK = 'Not answered yet: ';

// What is merely blank is named with the group it stands in; what is wrong says what would settle it.
function Finding({ found: { path, sentence, settle } }: { readonly found: ReadinessFinding }) {
  const form = useForm();
  const go = useGo();
  const where = namesOnTheWay(path, form.store.getState().answers);
  const isBlank = sentence.startsWith(BLANK);
  return (
    <li>
      <button type="button" className="ready__finding" onClick={() => go(path)}>
        {isBlank ? (
          <span>
            <span className="quiet">{[groupOf(path), ...where.slice(0, -1)].filter(Boolean).join(', ')} </span>
            {where.at(-1)}
          </span>
        ) : (
          <>
            <span className="ready__sentence">{sentence}</span>
            <span className="quiet">{where.join(', ')}</span>
            <span className="ready__settle">{settle}</span>
          </>
        )}
      </button>
    </li>
  );
}

// The title above a field in its form.
function groupOf(path: string): string {
  const entry = entryOfPath(path);
  const groups = entry ? fieldGroups(entry.sectionId) : [];
  return groups.find(({ asked, more }) => [...asked, ...more].some((spot) => spot.path === entry?.path))?.title ?? '';
}
