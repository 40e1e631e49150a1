// Where in a plan somebody can be: in a section of the form, or in a view of the whole plan that another feature brings.
// Views and panes stand inside the form's own context: they find the answers, the field somebody is in and the way to any
// field there (form/form.ts), and the editor knows nothing else of them.
import type { ReactNode } from 'react';
import type { SectionId } from '../../../shared/plan/definition.ts';

export type Place = { readonly in: 'section'; readonly sectionId: SectionId } | { readonly in: 'view'; readonly view: string };

// Takes the place of the form.
export interface View {
  readonly id: string;
  readonly label: string;
  // The title it stands under in the rail.
  readonly group: string;
  // Stands above the sections: what is to be done first.
  readonly leads?: true;
  readonly keys?: string;
  // Answers stand in it, so that an undo is seen there; from another view it leads to the field in the form.
  readonly holdsAnswers?: true;
  // A field that is answered here and nowhere else: whoever goes to it comes here.
  readonly answers?: string;
  // Takes the whole width: the rail steps aside until one comes back.
  readonly wide?: true;
  // How far it has come, in a word or two.
  readonly state?: ReactNode;
  readonly content: ReactNode;
}

// Stands beside the form or the view, and can be closed.
export interface Pane {
  readonly id: string;
  readonly label: string;
  readonly keys: string;
  readonly content: ReactNode;
}
