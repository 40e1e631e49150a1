// What was answered and is not on this copy, by what it is called, so that whoever hands it over can say so. What it says
// is shown only to somebody who goes there.
import { WHY_LEFT_OUT, type LeftOut, type WhyLeftOut } from '../../../shared/plan/documents.ts';
import { PathLinks } from '../../form/PathLinks.tsx';

// What nobody should come upon by surprise stands first.
const ORDER: readonly WhyLeftOut[] = ['secret', 'private', 'reader', 'paper'];

// In the order of the form, in which they come.
const bySection = (items: readonly LeftOut[]): readonly (readonly [string, readonly LeftOut[]])[] =>
  [...new Set(items.map(({ section }) => section))].map((section) => [section, items.filter((item) => item.section === section)]);

export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  return (
    <section className="missing" aria-label="Left out of this copy">
      <h3>Left out of this copy</h3>
      {leftOut.length === 0 ? <p>Nothing: everything that was answered is on it.</p> : null}
      {ORDER.map((why) => {
        const items = leftOut.filter((item) => item.why === why);
        return items.length === 0 ? null : (
          <details key={why}>
            <summary>
              {WHY_LEFT_OUT[why]}: {items.length}
            </summary>
            {bySection(items).map(([section, inSection]) => (
              <div className="missing__section" key={section}>
                <h4>{section}</h4>
                <PathLinks places={inSection.map(({ path, label }) => ({ title: label, at: path }))} />
              </div>
            ))}
          </details>
        );
      })}
    </section>
  );
}
