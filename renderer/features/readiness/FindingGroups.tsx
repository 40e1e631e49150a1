// Findings under the section they belong to, each a button to its field. One that is settled goes from the list; if it had
// the focus, the one in its place has it next.
import { memo, useLayoutEffect, useRef } from 'react';
import { sections, type SectionId } from '../../../shared/plan/definition.ts';
import type { ReadinessFinding } from '../../../shared/plan/readiness.ts';
import { entryOfPath } from '../../form/answerPath.ts';
import { fieldGroups } from '../../form/fieldGroups.ts';
import { useFieldIn, useForm, useGo } from '../../form/form.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';

interface Props {
  readonly found: readonly ReadinessFinding[];
  // The focus was here and nothing is left to have it.
  readonly onEmptied: () => void;
}

const sectionOf = ({ path }: ReadinessFinding): SectionId | undefined => {
  const [id = ''] = path.split('.');
  return id in sections ? (id as SectionId) : undefined; // one of its keys, just asked
};

const isAt = (path: string, field: string | undefined): boolean => field === path || field?.startsWith(`${path}.`) === true;

export function FindingGroups({ found, onEmptied }: Props) {
  const field = useFieldIn();
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<number>(undefined);
  const buttons = (): readonly HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('.ready__finding') ?? [])];
  // Without a dependency: it looks after every change of the list whether the focus fell out of it.
  useLayoutEffect(() => {
    if (focused.current === undefined || document.activeElement !== document.body) return;
    const all = buttons();
    const next = all[Math.min(focused.current, all.length - 1)];
    if (next) next.focus();
    else onEmptied();
  });
  const ids = [...new Set(found.map(sectionOf))];
  return (
    <div
      ref={list}
      onFocus={({ target }) => (focused.current = buttons().indexOf(target))}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) focused.current = undefined;
      }}
    >
      {ids.map((id) => {
        const here = found.filter((one) => sectionOf(one) === id);
        return (
          <section key={id ?? ''} className="ready__group" aria-label={id ? sections[id].label : 'The plan'}>
            <h3>
              {id ? sections[id].label : 'The plan'} <span className="quiet">{here.length}</span>
            </h3>
            <ul>
              {here.map(({ code, path, sentence, settle }) => (
                <Finding key={`${code} ${path} ${sentence}`} path={path} sentence={sentence} settle={settle} current={isAt(path, field)} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface FindingProps extends Pick<ReadinessFinding, 'path' | 'sentence' | 'settle'> {
  // Somebody is in its field.
  readonly current: boolean;
}

const BLANK = 'Not answered yet: ';

// What is merely blank is named with the group it stands in; what is wrong says what would settle it.
const Finding = memo(function Finding({ path, sentence, settle, current }: FindingProps) {
  const form = useForm();
  const go = useGo();
  const where = namesOnTheWay(path, form.store.getState().answers);
  const isBlank = sentence.startsWith(BLANK);
  return (
    <li>
      <button type="button" className="ready__finding" aria-current={current ? 'true' : undefined} onClick={() => go(path)}>
        {isBlank ? (
          <span>
            <span className="unseen">{BLANK}</span>
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
});

// The title above a field in its form.
function groupOf(path: string): string {
  const entry = entryOfPath(path);
  const groups = entry ? fieldGroups(entry.sectionId) : [];
  return groups.find(({ asked, more }) => [...asked, ...more].some((spot) => spot.path === entry?.path))?.title ?? '';
}
