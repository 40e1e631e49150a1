// A version that is read can be gone through by its headings: one at the top, and no level skipped on the way down.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SectionRead } from '../../../../renderer/form/SectionRead.tsx';
import { sectionIds } from '../../../../shared/plan/definition.ts';
import { samplePeople } from '../../../../shared/samples/samplePeople.ts';

const [amina] = samplePeople(1, 1);

it.each(sectionIds)('the headings of %s go down one level at a time', (sectionId) => {
  if (!amina) throw new Error('There is no sample person');
  const read = renderToStaticMarkup(<SectionRead sectionId={sectionId} answers={amina.answers} setting={{}} />);
  const levels = [...read.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.slice(1).every((level, at) => level > 1 && level <= (levels[at] ?? 0) + 1)).toBe(true);
});
