// Answers as text, for reading: each under its label, rows under their names.
import type { Answer, Field, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { answerInWords, rowName, rowTitle } from './answerInWords.ts';
import { fieldId } from './fieldId.ts';
import './form.scss';

export interface Fact {
  // The path, where the fact is an answer of a section and can be gone to.
  readonly key: string;
  readonly field: Field;
  readonly answer: Answer | undefined;
}

export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="read">
    {facts.map(({ key, field, answer }) => (
      <div key={key} {...(key.includes('.') && { id: fieldId(key), tabIndex: -1 })}>
        <dt>{field.label}</dt>
        <dd>{said(field, answer)}</dd>
      </div>
    ))}
  </dl>
);

function said(field: Field, answer: Answer | undefined) {
  const words = answerInWords(field, answer);
  if (words === '') return <em>Not answered</em>;
  return field.kind === 'rows' ? <Rows field={field} rows={answer as readonly Row[]} /> : words; // rows are answered by rows
}

// Where the title has words ahead of it, it heads the row in one piece with them instead of standing under its label.
function Rows({ field, rows }: { readonly field: FieldOfKind<'rows'>; readonly rows: readonly Row[] }) {
  return (
    <ul className="read__rows">
      {activeRows(rows).map((row, index) => (
        <li key={row.id}>
          <h3>{field.titlePrefix === undefined ? rowName(field, index) : rowTitle(field, row) || rowName(field, index)}</h3>
          <Facts facts={factsOfRow(field, row)} />
        </li>
      ))}
    </ul>
  );
}

// What a row says, without what already heads it.
export const factsOfRow = (field: FieldOfKind<'rows'>, row: Row): readonly Fact[] =>
  Object.entries(field.fields).flatMap(([id, inner]) => {
    const answer = row.answers[id];
    const heads = field.titlePrefix !== undefined && id === field.title;
    return heads || answerInWords(inner, answer) === '' ? [] : { key: id, field: inner, answer };
  });
