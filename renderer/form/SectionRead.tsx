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
