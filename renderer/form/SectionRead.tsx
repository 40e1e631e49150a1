// One section of a version that can no longer change, as text: there is nothing to type in, so nothing can be taken for a
// form that does not answer. What was not answered says so; what few people need is left out where it is blank.
import { sections, answerAt, type Answers, type SectionId } from '../../shared/plan/definition.ts';
import type { Setting } from '../../shared/plan/relevance.ts';
import { answerInWords } from './answerInWords.ts';
import { Facts, type Fact } from './Facts.tsx';
import { fieldGroups } from './fieldGroups.ts';
import { isAsked } from './form.ts';
import './form.scss';
import type { Spot } from './spot.ts';

interface Props {
  readonly sectionId: SectionId;
  readonly answers: Answers;
  readonly setting: Setting;
}

export function SectionRead({ sectionId, answers, setting }: Props) {
  const section = sections[sectionId];
  const factOf = (spot: Spot): Fact | readonly [] => {
    const answer = answerAt(answers, spot.entry);
    const asked = !spot.field.more && isAsked(spot, answers, setting);
    return asked || answerInWords(spot.field, answer) !== '' ? { key: spot.path, path: spot.path, field: spot.field, answer } : [];
  };
  const groups = fieldGroups(sectionId).map((group) => ({ group, facts: [...group.asked, ...group.more].flatMap(factOf) }));
  return (
    <>
      <h1 id="section-title" tabIndex={-1}>
        {section.label}
      </h1>
      {groups.every(({ facts }) => facts.length === 0) ? <p className="lead">Nothing of this section is asked of this person.</p> : null}
      {groups.map(({ group, facts }) => {
        if (facts.length === 0) return null;
        return (
          <section
            className="card read-card"
            key={group.id}
            id={group.id}
            aria-labelledby={group.title ? `${group.id}-title` : 'section-title'}
          >
            {group.title ? <h2 id={`${group.id}-title`}>{group.title}</h2> : null}
            <Facts facts={facts} level={group.title ? 3 : 2} />
          </section>
        );
      })}
    </>
  );
}
