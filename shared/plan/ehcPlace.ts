// Where a piece of support stands in an Education, Health and Care plan, and why, in words. What educates or trains is special
// educational provision whoever gives it (Children and Families Act 2014, section 21(5)), so nothing stands in G until
// somebody has answered that it does neither. The form, the gate and the paper all ask here.
import type { Answers } from './definition.ts';
import type { EhcSection } from './fields.ts';

export type SupportAnswers = NonNullable<Answers['provision']['support']>[number]['answers'];

export interface Settled {
  readonly section: Extract<EhcSection, 'F' | 'G' | 'H1' | 'H2' | 'J'>;
  readonly why: string;
}

export interface Unsettled {
  readonly section: 'unsettled';
  readonly why: string;
  // The answer that would settle it.
  readonly asks: 'type' | 'trains';
}

export type EhcPlace = Settled | Unsettled;

const ADULT = 18;

const TRAINS = 'It educates or trains, so it is special educational provision, whoever gives it.';

function socialPlace(age: number | undefined): Settled {
  if (age === undefined) return { section: 'H1', why: 'Social care. The date of birth is not known: from 18 it stands in H2.' };
  return age < ADULT
    ? { section: 'H1', why: 'Social care under the age of 18. Overnight short breaks away from home stand in H2.' }
    : { section: 'H2', why: 'Social care from the age of 18.' };
}

// `age`: in whole years; undefined where the date of birth is not known.
export function ehcPlace({ trains, type }: SupportAnswers, age: number | undefined): EhcPlace {
  if (trains === 'yes') return { section: 'F', why: TRAINS };
  if (type === undefined) return { section: 'unsettled', asks: 'type', why: 'Nobody has answered what kind of support it is.' };
  switch (type) {
    case 'education':
      return { section: 'F', why: TRAINS };
    case 'social':
      return socialPlace(age);
    case 'budget':
      return { section: 'J', why: 'A personal budget.' };
    case 'health':
    case 'equipment':
      return trains === 'no'
        ? { section: 'G', why: 'Health care that neither educates nor trains.' }
        : {
            section: 'unsettled',
            asks: 'trains',
            why: 'Nobody has answered whether it educates or trains. If it does, it belongs in Section F, not G.',
          };
  }
}
