// One section of a version that can no longer change, as text: there is nothing to type in, so nothing can be taken for a
// form that does not answer. What was not answered says so; what few people need is left out where it is blank.
import { sections, answerAt, type Answers, type SectionId } from '../../shared/plan/definition.ts';
import type { Answer, Field, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import type { Setting } from '../../shared/plan/relevance.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { answerInWords, rowName, rowTitle } from './answerInWords.ts';
import { fieldGroups } from './fieldGroups.ts';
import { isAsked } from './form.ts';
import './form.scss';
import type { Spot } from './spot.ts';

interface Props {
  readonly sectionId: SectionId;
  readonly answers: Answers;
  readonly setting: Setting;
}

interface Fact {
  readonly key: string;
  readonly field: Field;
  readonly answer: Answer | undefined;
}

export function SectionRead({ sectionId, answers, setting }: Props) {
  const section = sections[sectionId];
  const factOf = (spot: Spot): Fact | readonly [] => {
    const answer = answerAt(answers, spot.entry);
    const asked = !spot.field.more && isAsked(spot, answers, setting);
    return asked || answerInWords(spot.field, answer) !== '' ? { key: spot.path, field: spot.field, answer } : [];
  };
  return (
    <>
      <h1 id="section-title" tabIndex={-1}>
        {section.label}
      </h1>
      {fieldGroups(sectionId).map((group) => {
        const facts = [...group.asked, ...group.more].flatMap(factOf);
        if (facts.length === 0) return null;
        return (
          <section
            className="card read-card"
            key={group.id}
            id={group.id}
            aria-labelledby={group.title ? `${group.id}-title` : 'section-title'}
          >
            {group.title ? <h2 id={`${group.id}-title`}>{group.title}</h2> : null}
            <Facts facts={facts} />
          </section>
        );
      })}
    </>
  );
}

const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="read">
    {facts.map(({ key, field, answer }) => (
      <div key={key}>
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
          <Facts
            facts={Object.entries(field.fields).flatMap(([id, inner]) => {
              const answer = row.answers[id];
              const heads = field.titlePrefix !== undefined && id === field.title;
              return heads || answerInWords(inner, answer) === '' ? [] : { key: id, field: inner, answer };
            })}
          />
        </li>
      ))}
    </ul>
  );
}
