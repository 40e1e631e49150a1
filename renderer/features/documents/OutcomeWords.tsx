// What became of a copy.
import { fieldEntries } from '../../../shared/plan/definition.ts';
import { PathLinks } from '../../form/PathLinks.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import type { Outcome } from './issue.ts';

const count = (pages: number | undefined): string =>
  pages === undefined ? 'a Word file, which anyone who has it can change' : pages === 1 ? '1 page' : `${pages} pages`;

export function OutcomeWords({ outcome }: { readonly outcome: Outcome | undefined }) {
  switch (outcome?.is) {
    case undefined:
      return null;
    case 'saved':
      return (
        <p className="outcome" role="status">
          <strong>Saved as {outcome.fileName}</strong> ({count(outcome.pages)}). Anyone who has the file can read it: keep it where only the
          right people can see it.
        </p>
      );
    case 'cancelled':
      return (
        <p className="outcome" role="status">
          No file was saved.
        </p>
      );
    case 'asked':
      return (
        <p className="outcome" role="status">
          <strong>The print dialog is open.</strong> Choose the printer there, at 100% and on A4. It is noted on this page: collect it at
          once, because anyone at the printer can read it.
        </p>
      );
    case 'shown':
      return (
        <p className="outcome" role="status">
          <strong>The paper is open in a window of its own.</strong> Print it from there, at 100% and on A4. It is noted on this page:
          collect it at once, because anyone at the printer can read it.
        </p>
      );
    case 'unavailable':
      return (
        <p className="outcome" role="alert">
          <strong>Accord cannot open a print dialog here.</strong> Nothing was printed, and the plan is unchanged. Save the paper as a PDF,
          then print that file.
        </p>
      );
    case 'failed':
      return (
        <p className="outcome" role="alert">
          <strong>The PDF could not be written there, and nothing half-written was left.</strong> The plan is unchanged. The disk may be
          full, the folder not open to you, or a file of that name open in another program. Choose another place or name and try again.
        </p>
      );
    case 'unsaved':
      return (
        <p className="outcome" role="alert">
          <strong>The PDF was not made, because your last words are not saved yet.</strong> They are still on screen. Look at the message
          below, then try again.
        </p>
      );
    case 'trouble': {
      const { error } = outcome;
      const places = fieldEntries.filter(({ path }) => error.issues?.some((one) => one.path === path));
      return (
        <TroublePanel error={error}>
          {places.length > 0 ? (
            <PathLinks places={places.map(({ path, field }) => ({ at: path, title: `Go to: ${field.label}` }))} />
          ) : null}
        </TroublePanel>
      );
    }
  }
}
