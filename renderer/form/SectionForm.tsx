// One section as the definition states it: its groups as cards, and behind "More" what few people need.
import { sections, type SectionId } from '../../shared/plan/definition.ts';
import { FieldGrid } from './FieldRow.tsx';
import { fieldGroups } from './fieldGroups.ts';
import './form.scss';
import './rows.scss';

export function SectionForm({ sectionId }: { readonly sectionId: SectionId }) {
  const section = sections[sectionId];
  return (
    <>
      <h1 id="section-title" tabIndex={-1}>
        {section.label}
      </h1>
      <p className="lead">{section.intro}</p>
      {fieldGroups(sectionId).map((group) => (
        <section className="card fields" key={group.id} id={group.id} aria-labelledby={group.title ? `${group.id}-title` : 'section-title'}>
          {group.title ? <h2 id={`${group.id}-title`}>{group.title}</h2> : null}
          <FieldGrid asked={group.asked} more={group.more} />
        </section>
      ))}
    </>
  );
}
