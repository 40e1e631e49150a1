// One section as the definition states it: its groups as cards, and behind "More" what few people need. Within the whole
// plan its titles stand one level lower.
import { memo } from 'react';
import { sections, type SectionId } from '../../shared/plan/definition.ts';
import { FieldGrid } from './FieldRow.tsx';
import { fieldGroups } from './fieldGroups.ts';
import './form.scss';
import './rows.scss';

interface Props {
  readonly sectionId: SectionId;
  readonly within?: boolean;
}

export const sectionTitleId = (sectionId: SectionId): string => `section-${sectionId}`;

export const SectionForm = memo(function SectionForm({ sectionId, within = false }: Props) {
  const section = sections[sectionId];
  const [Title, GroupTitle] = within ? (['h2', 'h3'] as const) : (['h1', 'h2'] as const);
  const titleId = sectionTitleId(sectionId);
  return (
    <>
      <Title className="section-title" id={titleId} tabIndex={-1}>
        {section.label}
      </Title>
      <p className="lead">{section.intro}</p>
      {fieldGroups(sectionId).map((group) => (
        <section className="card fields" key={group.id} id={group.id} aria-labelledby={group.title ? `${group.id}-title` : titleId}>
          {group.title ? (
            <GroupTitle className="fields__title" id={`${group.id}-title`}>
              {group.title}
            </GroupTitle>
          ) : null}
          <FieldGrid asked={group.asked} more={group.more} />
        </section>
      ))}
    </>
  );
});
