// Where one is, what is done, what is still to do: in words, and as a ring for the eye.
import { useStore } from 'zustand';
import { sections, type SectionId } from '../../../shared/plan/definition.ts';
import { fieldGroups, type FieldGroup } from '../../form/fieldGroups.ts';
import { progressOf, stillMissing, type Progress } from '../../form/progress.ts';
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
  // Whether every section stands in the form at once; undefined where it cannot.
  readonly whole: boolean;
  readonly onWhole: (() => void) | undefined;
  readonly onPlace: (place: Place) => void;
  readonly onGo: (path: string) => void;
}

export function Rail({ editor, place, field, views, whole, onWhole, onPlace, onGo }: Props) {
  return (
    <nav className="rail" aria-label="Parts of this plan">
      {onWhole ? <WholeSwitch on={whole} onSwitch={onWhole} /> : null}
      {railGroups.map(({ title, sectionIds }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {sectionIds.map((sectionId) => {
              const here = place.in === 'section' && place.sectionId === sectionId;
              return (
                <li key={sectionId}>
                  <SectionItem editor={editor} sectionId={sectionId} here={here} onGo={() => onPlace({ in: 'section', sectionId })} />
                  {here ? <Groups sectionId={sectionId} field={field} onGo={onGo} /> : null}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
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
      <StillToAnswer editor={editor} onGo={onGo} />
    </nav>
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
      {view.keys === undefined ? <Icon name="go" /> : <ViewKeys keys={view.keys} onGo={onGo} />}
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
  readonly here: boolean;
  readonly onGo: () => void;
}

function SectionItem({ editor, sectionId, here, onGo }: SectionItemProps) {
  const progress = (answers: Parameters<typeof progressOf>[1]): Progress => progressOf(sectionId, answers, editor.setting());
  const words = useStore(editor.store, ({ answers }) => progressInWords(progress(answers)));
  const share = useStore(editor.store, ({ answers }) => progress(answers).share);
  const done = useStore(editor.store, ({ answers }) => progress(answers).state === 'done');
  const wrong = useStore(editor.store, ({ issues }) =>
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

function StillToAnswer({ editor, onGo }: { readonly editor: EditorStore; readonly onGo: Props['onGo'] }) {
  const left = useStore(editor.store, ({ answers }) => stillMissing(answers, editor.setting()).length);
  const next = useStore(editor.store, ({ answers }) => stillMissing(answers, editor.setting())[0]?.sentence);
  if (left === 0 || next === undefined) return <p className="rail__all">Everything that is needed so far has been answered.</p>;
  return (
    <div className="rail__left">
      <strong>{left === 1 ? '1 thing' : `${left} things`} still to answer</strong>
      <Button
        look="link"
        onClick={() => {
          const [first] = stillMissing(editor.store.getState().answers, editor.setting());
          if (first) onGo(first.path);
        }}
      >
        {next.replace('Not answered yet: ', 'Next: ').replace(/\.$/, '')}
      </Button>
    </div>
  );
}
