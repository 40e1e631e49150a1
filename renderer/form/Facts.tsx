// Answers as text, for reading: each under its label, rows under their names.
import type { Answer, AnswerByKind, Field, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { AttachedFiles } from './files/AttachedFile.tsx';
import { useFileKeeper } from './files/fileKeeper.ts';
import { answerInWords, rowName, rowTitle } from './answerInWords.ts';
import { fieldId } from './fieldId.ts';
import './form.scss';

export interface Fact {
  readonly key: string;
  // Where it stands in the plan, for whoever is brought to it.
  readonly path?: string | undefined;
  readonly field: Field;
  readonly answer: Answer | undefined;
}

// How deep the name of a row stands: one below the heading that it is read under, so that no level is skipped.
type Level = 2 | 3 | 4 | 5 | 6;
const below: Record<Level, Level> = { 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly level?: Level;
}

export const Facts = ({ facts, level = 3 }: FactsProps) => (
  <dl className="read">
    {facts.map(({ key, path, field, answer }) => (
      <div key={key} {...placeOf(path)}>
        <dt>{field.label}</dt>
        <dd>
          <Said field={field} answer={answer} path={path} level={level} />
        </dd>
      </div>
    ))}
  </dl>
);

const placeOf = (path: string | undefined) => (path === undefined ? {} : { id: fieldId(path), 'data-path': path, tabIndex: -1 });

interface SaidProps extends Omit<Fact, 'key' | 'path'> {
  readonly path: string | undefined;
  readonly level: Level;
}

function Said({ field, answer, path, level }: SaidProps) {
  const keeper = useFileKeeper();
  const words = answerInWords(field, answer);
  if (words === '') return <em>Not answered</em>;
  if (field.kind === 'files' && keeper) return <AttachedFiles keeper={keeper} files={answer as AnswerByKind['files']} one={field.one} />; // files are answered by files
  return field.kind === 'rows' ? <Rows field={field} rows={answer as readonly Row[]} path={path} level={level} /> : words; // rows are answered by rows
}

// Where the title has words ahead of it, it heads the row in one piece with them instead of standing under its label.
interface RowsProps {
  readonly field: FieldOfKind<'rows'>;
  readonly rows: readonly Row[];
  readonly path: string | undefined;
  readonly level: Level;
}

function Rows({ field, rows, path, level }: RowsProps) {
  const Name = `h${level}` as const;
  return (
    <ul className="read__rows">
      {activeRows(rows).map((row, index) => (
        <li key={row.id} {...placeOf(path === undefined ? undefined : `${path}.${row.id}`)}>
          <Name className="read__name">
            {field.titlePrefix === undefined ? rowName(field, index) : rowTitle(field, row) || rowName(field, index)}
          </Name>
          <Facts facts={factsOfRow(field, row, path === undefined ? undefined : `${path}.${row.id}`)} level={below[level]} />
        </li>
      ))}
    </ul>
  );
}

// What a row says, without what already heads it.
export const factsOfRow = (field: FieldOfKind<'rows'>, row: Row, path?: string): readonly Fact[] =>
  Object.entries(field.fields).flatMap(([id, inner]) => {
    const answer = row.answers[id];
    const heads = field.titlePrefix !== undefined && id === field.title;
    return heads || answerInWords(inner, answer) === ''
      ? []
      : { key: id, field: inner, answer, ...(path !== undefined && { path: `${path}.${id}` }) };
  });
