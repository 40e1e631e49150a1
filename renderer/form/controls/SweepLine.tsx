// The line below a sweep: the item that was answered last, room for a few words about it, and, where something has to be
// done, the row that would say what. It has its place from the start, so its coming moves nothing.
import type { FieldOfKind, Option, SweepItem } from '../../../shared/plan/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { addRow } from '../addRow.ts';
import { useForm, useGo, useSettledState } from '../form.ts';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { answersAbout, rowsAbout, rowsOfSweep } from '../sweepRows.ts';
import { withArticle } from '../threadAround.ts';
import { useTypedText } from '../useTypedText.ts';

// The first answer of such a sweep is the one that something follows from.
export const isOfferedRow = (field: FieldOfKind<'sweep'>, said: SweepItem | undefined): boolean =>
  said?.answer !== undefined && said.answer === field.answers[0]?.code && rowsOfSweep(field) !== undefined;

// Adds it and stays in the sweep: what it says is written when everything has been asked.
export function useAddAbout(field: FieldOfKind<'sweep'>): (code: string) => void {
  const form = useForm();
  return (code) => {
    const rows = rowsOfSweep(field);
    if (rows) addRow(form, rows.rowsPath, answersAbout(rows, code));
  };
}

interface Props {
  readonly noteId: string;
  readonly field: FieldOfKind<'sweep'>;
  readonly item: Option;
  readonly said: SweepItem | undefined;
  readonly onNote: (note: string | undefined) => void;
  // To the item that is next.
  readonly onBack: () => void;
}

export function SweepLine({ noteId, field, item, said, onNote, onBack }: Props) {
  const { shown, leftOut, putBack, ...typing } = useTypedText(said?.note ?? '', (text) => onNote(text || undefined));
  const answer = field.answers.find(({ code }) => code === said?.answer);
  return (
    <div className="sweep__line">
      <p className="sweep__about">
        <strong>{item.label}</strong>: {answer ? answer.label.toLocaleLowerCase('en-GB') : 'not answered yet'}
      </p>
      {field.noteLabel === undefined ? null : (
        <TextInput
          ids={{ id: noteId, describedBy: undefined, invalid: false }}
          className="input--note"
          aria-label={`${item.label}: ${field.noteLabel}`}
          placeholder={field.noteLabel}
          value={shown}
          {...typing}
          onKeyDown={(event) => {
            if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            onBack();
          }}
        />
      )}
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
      {isOfferedRow(field, said) ? <RowsAbout field={field} item={item} /> : null}
    </div>
  );
}

function RowsAbout({ field, item }: Pick<Props, 'field' | 'item'>) {
  const { store } = useForm();
  const go = useGo();
  const add = useAddAbout(field);
  const rows = rowsOfSweep(field);
  // As one string, so that a change elsewhere draws nothing.
  const about = useSettledState((answers) =>
    rows
      ? rowsAbout(answers, rows, item.code)
          .map(({ name, title }) => `${name} ${title}`)
          .join('\n')
      : '',
  );
  if (!rows) return null;
  const there = rowsAbout(store.getState().answers, rows, item.code);
  return (
    <span className="sweep__rows">
      {there.map(({ path, name, title }) => (
        <button type="button" className="chip" key={path} onClick={() => go(path)}>
          <strong>{name}</strong>
          {title === '' ? '' : `: ${title}`}
        </button>
      ))}
      <Button look="quiet" keys="A" onClick={() => add(item.code)}>
        {there.length === 0 ? `Add ${withArticle(rows.field.one)} for this` : `Add another ${rows.field.one} for this`}
      </Button>
      <LiveRegion text={about === '' ? '' : `For ${item.label}: ${about.replaceAll('\n', ', ')}`} />
    </span>
  );
}
