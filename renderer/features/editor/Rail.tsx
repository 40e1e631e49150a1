// Where one is, what is done, what is still to do: in words, and as a ring for the eye.
import type { ReactNode } from 'react';
import { sections, type Answers, type SectionId } from '../../../shared/plan/definition.ts';
import { blockersOf } from '../../../shared/plan/readiness.ts';
import { fieldGroups, type FieldGroup } from '../../form/fieldGroups.ts';
import { useIssues, useSettledState } from '../../form/form.ts';
import { progressOf, type Progress } from '../../form/progress.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import type { EditorStore } from './editorStore.ts';
import type { Place, View } from './place.ts';
import { railGroups } from './railGroups.ts';

interface Props {
  readonly editor: EditorStore;
  readonly place: Place;
  // The field somebody is in.
  readonly field: string | undefined;
  readonly views: readonly View[];
  // Of a version that is still written: what else than blanks stands in the way is to do as well.
  readonly written: boolean;
  readonly foot: ReactNode;
  // Whether every section stands in the form at once; undefined where it cannot.
  readonly whole: boolean;
  readonly onWhole: (() => void) | undefined;
  readonly onPlace: (place: Place) => void;
  readonly onGo: (path: string) => void;
}

export function Rail({ editor, place, field, views, written, whole, onWhole, foot, onPlace, onGo }: Props) {
  return (
    <nav className="rail" aria-label="Parts of this plan">
      <div className="rail__parts">
        <Views views={views.filter(({ leads }) => leads)} place={place} onPlace={onPlace} />
        {onWhole ? <WholeSwitch on={whole} onSwitch={onWhole} /> : null}
        {railGroups.map(({ title, sectionIds }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {sectionIds.map((sectionId) => {
                const here = place.in === 'section' && place.sectionId === sectionId;
                return (
                  <li key={sectionId}>
                    <SectionItem
                      editor={editor}
                      sectionId={sectionId}
                      written={written}
                      here={here}
                      onGo={() => onPlace({ in: 'section', sectionId })}
                    />
                    {here ? <Groups sectionId={sectionId} field={field} onGo={onGo} /> : null}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
        <Views views={views.filter(({ leads }) => !leads)} place={place} onPlace={onPlace} />
      </div>
      {foot}
    </nav>
  );
}

function Views({ views, place, onPlace }: Pick<Props, 'views' | 'place' | 'onPlace'>) {
  return (
    <>
      {[...new Set(views.map(({ group }) => group))].map((group) => (
        <section key={group} aria-label={group}>
          <h2>{group}</h2>
          <ul>
            {views
              .filter((view) => view.group === group)
              .map((view) => (
                <li key={view.id}>
                  <ViewItem
                    view={view}
                    here={place.in === 'view' && place.view === view.id}
                    onGo={() => onPlace({ in: 'view', view: view.id })}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function WholeSwitch({ on, onSwitch }: { readonly on: boolean; readonly onSwitch: () => void }) {
  useShortcut('F7', onSwitch);
  return (
    <Button look="quiet" className="rail__whole" keys="F7" aria-pressed={on} onClick={onSwitch}>
      Whole plan
    </Button>
  );
}

interface ViewItemProps {
  readonly view: View;
  readonly here: boolean;
  readonly onGo: () => void;
}

function ViewItem({ view, here, onGo }: ViewItemProps) {
  return (
    <button type="button" className="rail__item" aria-current={here ? 'page' : undefined} onClick={onGo}>
      <span className="rail__sheet" aria-hidden="true" />
      <span>{view.label}</span>
      <span className="rail__state">
        {view.state}
        {view.keys === undefined ? null : <ViewKeys keys={view.keys} onGo={onGo} />}
        {view.state === undefined && view.keys === undefined ? <Icon name="go" /> : null}
      </span>
    </button>
  );
}

function ViewKeys({ keys, onGo }: { readonly keys: string; readonly onGo: () => void }) {
  useShortcut(keys, onGo);
  return <Keys keys={keys} />;
}

interface SectionItemProps {
  readonly editor: EditorStore;
  readonly sectionId: SectionId;
  readonly written: boolean;
  readonly here: boolean;
  readonly onGo: () => void;
}

function SectionItem({ editor, sectionId, written, here, onGo }: SectionItemProps) {
  const progress = (answers: Answers): Progress => {
    const blanks = progressOf(sectionId, answers, editor.setting());
    const todo = written ? blockersOf(editor.gate(answers)).filter(({ path }) => path.startsWith(`${sectionId}.`)).length : 0;
    if (todo <= blanks.todo) return blanks;
    // Full, and yet not done.
    return { state: 'toDo', todo, share: Math.min(blanks.share, 0.9) };
  };
  const words = useSettledState((answers) => progressInWords(progress(answers)));
  const share = useSettledState((answers) => progress(answers).share);
  const done = useSettledState((answers) => progress(answers).state === 'done');
  const wrong = useIssues((issues) =>
    Object.values(issues).some(({ path, severity, code }) => severity === 'error' && code !== 'blank' && path.startsWith(`${sectionId}.`)),
  );
  return (
    <button type="button" className="rail__item" aria-current={here ? 'page' : undefined} onClick={onGo}>
      <Ring share={share} complete={done && !wrong} />
      <span>{sections[sectionId].label}</span>
      <span className="rail__state">{wrong ? 'look again' : words}</span>
    </button>
  );
}

function progressInWords({ state, todo }: Progress): string {
  switch (state) {
    case 'toDo':
      return `${todo} to do`;
    case 'done':
      return 'done';
    case 'notAsked':
      return 'not asked';
    case 'begun':
      return 'begun';
    case 'blank':
      return 'blank';
  }
}

// The titled groups of the section one is in, to jump between.
function Groups({
  sectionId,
  field,
  onGo,
}: {
  readonly sectionId: SectionId;
  readonly field: string | undefined;
  readonly onGo: Props['onGo'];
}) {
  const groups = fieldGroups(sectionId).filter(({ title }) => title !== '');
  if (groups.length < 2) return null;
  return (
    <ul className="rail__groups">
      {groups.map((group) => (
        <li key={group.id}>
          <button
            type="button"
            className="rail__item rail__item--group"
            aria-current={holds(group, field) ? 'step' : undefined}
            onClick={() => onGo([...group.asked, ...group.more][0]?.path ?? '')}
          >
            {group.title}
          </button>
        </li>
      ))}
    </ul>
  );
}

const holds = (group: FieldGroup, field: string | undefined): boolean =>
  field !== undefined && [...group.asked, ...group.more].some(({ path }) => field === path || field.startsWith(`${path}.`));

// Drawn with attributes: the content security policy allows no inline styles.
function Ring({ share, complete }: { readonly share: number; readonly complete: boolean }) {
  return (
    <svg className="ring" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle className="ring__all" cx="8" cy="8" r="6" />
      <circle className="ring__done" cx="8" cy="8" r="6" pathLength={1} strokeDasharray={`${share} 1`} transform="rotate(-90 8 8)" />
      {complete ? <path className="ring__tick" d="m5 8.2 2.1 2.1 3.9-4.3" /> : null}
    </svg>
  );
}
