import type { Identifier, IdentityCheck } from '../../../shared/plan/identityCheck.ts';
import type { GroupMessage } from '../../ui/FormGroup.tsx';

type Asked = 'either' | Identifier;

export const ASK: Readonly<Record<Asked, string>> = {
  either: 'Type their date of birth or the last four digits of their number',
  dateOfBirth: 'Type their date of birth',
  number: 'Type the last four digits of their number',
};

export const askOf = (telling: readonly Identifier[] | undefined): Asked => (telling?.length === 1 ? (telling[0] ?? 'either') : 'either');

const ALSO: Readonly<Record<Identifier, string>> = {
  dateOfBirth: 'This date of birth belongs to somebody who looks like them, too.',
  number: 'These digits belong to somebody who looks like them, too.',
};

const INSTEAD = {
  dateOfBirth: 'Type the date of birth.',
  number: 'Type the last four digits of the number.',
  wholeNumber: 'Type the whole number.',
} as const;

const WRONG = 'That is not what this record says. Ask again, and look whether this is who you mean.';

// `asked`: Enter was pressed, so what is there is all there will be.
export function saidOf(check: IdentityCheck, typed: string, asked: boolean): GroupMessage | undefined {
  switch (check.outcome) {
    case 'matches':
      return check.sure ? undefined : { tone: 'note', text: 'These digits fit. Press Enter to open.' };
    case 'shared':
      return { tone: 'warning', text: [ALSO[check.by], check.ask ? INSTEAD[check.ask] : ''].join(' ').trim() };
    case 'differs':
      return { tone: 'error', text: WRONG };
    case 'unfinished':
      if (!asked) return undefined;
      return { tone: 'error', text: typed.trim() === '' ? 'Type what the family says. It is needed to open the plan.' : WRONG };
  }
}
