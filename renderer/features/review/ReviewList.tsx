// All statements of the round by section, to see how far it has come and to go to any of them.
import { sections, type SectionId } from '../../../shared/plan/definition.ts';
import type { Statement } from '../../../shared/plan/review.ts';

interface Props {
  readonly statements: readonly Statement[];
  readonly at: string | undefined;
  readonly nameOf: (statement: Statement) => string;
  readonly onGo: (path: string) => void;
}

const wordOf = (statement: Statement): string => {
  if (statement.waits) return 'to look at';
  if (statement.of === 'part') return 'looked through';
  return statement.row.standing === 'confirmed' ? 'still right' : (statement.row.standing ?? '');
};

export function ReviewList({ statements, at, nameOf, onGo }: Props) {
  const sectionIds: readonly SectionId[] = [...new Set(statements.map(({ sectionId }) => sectionId))];
  if (sectionIds.length === 0) return null;
  return (
    <section className="review__list" aria-label="All statements of this round">
      {sectionIds.map((sectionId) => {
        const here = statements.filter((statement) => statement.sectionId === sectionId);
        const left = here.filter(({ waits }) => waits).length;
        return (
          <details key={sectionId} open={here.some(({ path }) => path === at)}>
            <summary>
              {sections[sectionId].label} <span className="quiet">{left === 0 ? 'all looked at' : `${left} to look at`}</span>
            </summary>
            <ul>
              {here.map((statement) => (
                <li key={statement.path}>
                  <button
                    type="button"
                    className="review__item"
                    aria-current={statement.path === at ? 'step' : undefined}
                    data-waits={statement.waits || undefined}
                    onClick={() => onGo(statement.path)}
                  >
                    <span>{nameOf(statement)}</span>
                    <span className="quiet">{wordOf(statement)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
