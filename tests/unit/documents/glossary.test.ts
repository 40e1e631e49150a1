// Words explained at the end of a family's papers: those that stand on the paper, and no others.
import { describe, expect, it } from 'vitest';
import { outlines } from '../../../shared/documents/outlines.ts';
import { textsOfDocument } from '../../../shared/documents/wordCount.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { DocumentName } from '../../../shared/plan/documents.ts';
import type { Audience } from '../../../shared/plan/fields.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

const { aboutMe, education } = completeAnswers;

const saying = (badDay: string): Partial<Answers> => ({ aboutMe: { ...aboutMe, badDay } });

function textsOf(document: DocumentName, changed: Partial<Answers>, reader: Audience = 'family'): readonly string[] {
  return textsOfDocument(
    outlines[document](
      {
        planNumber: 'PLAN-0042',
        version: 3,
        status: 'draft',
        changedAt: '2026-11-21T10:00:00.000Z',
        sample: false,
        content: newPlanContent({ ...completeAnswers, ...changed }),
        before: { version: 2, at: '2025-11-20T10:00:00.000Z', answers: { ...completeAnswers, ...saying('Noise.') } },
      },
      reader,
    ),
  );
}

const GASTROSTOMY = 'gastrostomy: a small opening through the skin into the stomach, for a feeding tube';

describe.each(['full', 'changes', 'passport'] as const)('%s', (document) => {
  it('explains a word that stands on it, and none that does not', () => {
    expect(textsOf(document, saying('When my Gastrostomy is sore.')).join('\n')).toContain(GASTROSTOMY);
    expect(textsOf(document, saying('When my tummy is sore.')).join('\n')).not.toContain('gastrostomy');
  });

  it('leaves alone what is explained beside the word', () => {
    expect(textsOf(document, saying('When my gastrostomy (a small hole in my tummy) is sore.')).join('\n')).not.toContain(GASTROSTOMY);
  });
});

it('explains a word as the plan does, where its reader may know that', () => {
  const glossary = [{ id: 'w', answers: { word: 'Gastrostomy', meaning: 'The button on my tummy' } }];
  const changed = { ...saying('When my gastrostomy is sore.'), education: { ...education, glossary } };
  expect(textsOf('changes', changed).join('\n')).toContain('Gastrostomy: The button on my tummy');
  expect(textsOf('changes', changed).join('\n')).not.toContain(GASTROSTOMY);
  // The whole plan has it among its answers already.
  expect(textsOf('full', changed).filter((text) => text.includes('The button on my tummy'))).toHaveLength(1);
});

it('belongs to a family’s papers', () => {
  expect(textsOf('full', saying('When my gastrostomy is sore.'), 'transition').join('\n')).not.toContain(GASTROSTOMY);
});
