// One section as the definition states it: its groups as cards, and behind "More" what few people need.
import { sections, type SectionId } from '../../shared/plan/definition.ts';
import { FieldRow } from './FieldRow.tsx';
import { fieldGroups } from './fieldGroups.ts';
import './form.scss';
import { MoreFields } from './MoreFields.tsx';

export function SectionForm({ sectionId }: { readonly sectionId: SectionId }) {
  const section = sections[sectionId];
  return (
    <>
      <h1 id="section-title" tabIndex={-1}>
        {section.label}
      </h1>
      <p className="lead">{section.intro}</p>
      {fieldGroups(sectionId).map((group) => (
        <section className="card fields" key={group.id} id={group.id} aria-labelledby={`${group.id}-title`}>
          <h2 id={`${group.id}-title`}>{group.title}</h2>
          <div className="fields__grid">
            {group.asked.map((entry) => (
              <FieldRow entry={entry} key={entry.path} />
            ))}
          </div>
          {group.more.length > 0 ? <MoreFields entries={group.more} /> : null}
        </section>
      ))}
    </>
  );
}
