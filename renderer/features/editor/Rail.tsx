// Where one is, what is done, what is still to do: in words, and as a ring for the eye.
import { useStore } from 'zustand';
import { sectionIds, sections, type FieldPath, type SectionId } from '../../../shared/plan/definition.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import { missing } from '../../../shared/plan/validate.ts';
import { fieldGroups, progressOf, type FieldGroup } from '../../form/fieldGroups.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Place } from './Editor.tsx';
import type { EditorStore } from './editorStore.ts';

interface Props {
  readonly editor: EditorStore;
  readonly place: Place;
  // The field somebody is in.
  readonly field: FieldPath | undefined;
  readonly onPlace: (place: Place) => void;
  readonly onGo: (path: FieldPath) => void;
}

export function Rail({ editor, place, field, onPlace, onGo }: Props) {
  return (
    <nav className="rail" aria-label="Parts of this plan">
      {sectionIds.map((sectionId) => (
        <section key={sectionId} aria-labelledby={`rail-${sectionId}`}>
          <h2 id={`rail-${sectionId}`}>{sections[sectionId].label}</h2>
          <ul>
            {fieldGroups(sectionId).map((group) => (
              <GroupItem key={group.id} editor={editor} group={group} here={isHere(place, sectionId) && holds(group, field)} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="rail-documents">
        <h2 id="rail-documents">Documents</h2>
        <ul>
          <li>
            <button
              type="button"
              className="rail__item"
              aria-current={place.in === 'documents' ? 'page' : undefined}
              onClick={() => onPlace({ in: 'documents' })}
            >
              <span className="rail__sheet" aria-hidden="true" />
              <span>Front sheet</span>
              <Icon name="go" />
            </button>
          </li>
        </ul>
      </section>
      <StillToAnswer editor={editor} onGo={onGo} />
    </nav>
  );
}

const isHere = (place: Place, sectionId: SectionId): boolean => place.in === 'section' && place.sectionId === sectionId;

const holds = (group: FieldGroup, field: FieldPath | undefined): boolean =>
  [...group.asked, ...group.more].some((entry) => entry.path === field);

function GroupItem({
  editor,
  group,
  here,
  onGo,
}: {
  readonly editor: EditorStore;
  readonly group: FieldGroup;
  readonly here: boolean;
  readonly onGo: Props['onGo'];
}) {
  const needed = useStore(editor.store, (state) => progressOf(group, state.answers).needed);
  const todo = useStore(editor.store, (state) => progressOf(group, state.answers).todo);
  const wrong = useStore(editor.store, (state) => [...group.asked, ...group.more].some(({ path }) => isWrong(state.issues[path])));
  const first = group.asked[0];
  const done = Math.max(0, needed - todo);
  return (
    <li>
      <button type="button" className="rail__item" aria-current={here ? 'step' : undefined} onClick={() => first && onGo(first.path)}>
        <Ring share={needed === 0 ? 1 : done / needed} complete={todo === 0 && !wrong} />
        <span>{group.title}</span>
        <span className="rail__state">{wrong ? 'look again' : todo === 0 ? 'done' : `${todo} to do`}</span>
      </button>
    </li>
  );
}

const isWrong = (issue: Issue | undefined): boolean => issue?.severity === 'error' && issue.code !== 'blank';

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
  const left = useStore(editor.store, (state) => missing(state.answers).length);
  const next = useStore(editor.store, (state) => missing(state.answers)[0]?.sentence);
  if (left === 0 || next === undefined) return <p className="rail__all">Everything that is needed so far has been answered.</p>;
  return (
    <div className="rail__left">
      <strong>{left === 1 ? '1 thing' : `${left} things`} still to answer</strong>
      <Button
        look="link"
        onClick={() => {
          const path = missing(editor.store.getState().answers)[0]?.path;
          if (path) onGo(path as FieldPath); // what is missing is always a field
        }}
      >
        {next.replace('Not answered yet: ', 'Next: ').replace(/\.$/, '')}
      </Button>
    </div>
  );
}
