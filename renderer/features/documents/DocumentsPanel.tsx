// What can be made on paper for this person. Everything typed is stored first, so that paper never says less than screen.
import { useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import { fieldEntries } from '../../../shared/plan/definition.ts';
import { useGo } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import './documents.scss';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
  readonly saveFile: Platform['saveFile'];
  readonly flush: () => Promise<'clean' | 'unsaved'>;
}

// Everything on the way to agreement prints as a draft.
const isDraft = (status: OpenPlan['status']): boolean => status === 'draft' || status === 'inReview' || status === 'readyToAgree';

type Outcome =
  | { readonly is: 'saved'; readonly fileName: string; readonly pages: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'notWritten' }
  | { readonly is: 'unsaved' }
  | { readonly is: 'trouble'; readonly error: AppError };

export function DocumentsPanel({ client, plan, saveFile, flush }: Props) {
  const [making, setMaking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const slow = useLate(making);

  async function make(): Promise<Outcome> {
    if ((await flush()) === 'unsaved') return { is: 'unsaved' };
    const made = await client('documents.make', { planId: plan.planId, version: plan.version, document: 'front-sheet' });
    if (!made.ok) return { is: 'trouble', error: made.error };
    const { fileName, mediaType, base64, pages } = made.value;
    const saved = await saveFile({ fileName, mediaType, base64 });
    if (saved === 'saved') return { is: 'saved', fileName, pages };
    return { is: saved === 'cancelled' ? 'cancelled' : 'notWritten' };
  }

  async function start(): Promise<void> {
    setMaking(true);
    setOutcome(undefined);
    setOutcome(await make());
    setMaking(false);
  }

  return (
    <>
      <h1 tabIndex={-1}>Front sheet</h1>
      <p className="lead">Who this person is and how to talk with them, on paper.</p>
      <section className="card document" aria-labelledby="document-state">
        <div className="document__paper" aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
        <div>
          <dl className="facts">
            <dt>For</dt>
            <dd>Anyone who meets them for the first time: clinic, ward, school, family.</dd>
            <dt>Says</dt>
            <dd>Name, date of birth and number, how identity was checked, language, and how they like to be given information.</dd>
            <dt>State</dt>
            <dd id="document-state">
              {plan.status === 'agreed' ? (
                <>
                  <span className="flag flag--agreed">AGREED</span> Version {plan.version}, in force.
                </>
              ) : (
                <>
                  <span className="flag flag--draft">{isDraft(plan.status) ? 'DRAFT' : 'NOT IN FORCE'}</span> Every page says so.
                </>
              )}
            </dd>
            <dt>Form</dt>
            <dd>PDF that screen readers can read.</dd>
          </dl>
          <div className="buttons">
            <Button look="primary" busy={making} onClick={() => void start()}>
              Make PDF
            </Button>
            <span className="quiet" role="status">
              {slow ? 'Making the PDF…' : ''}
            </span>
          </div>
        </div>
      </section>
      <OutcomeWords outcome={outcome} />
    </>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome | undefined }) {
  const go = useGo();
  switch (outcome?.is) {
    case undefined:
      return null;
    case 'saved':
      return (
        <p className="outcome" role="status">
          <strong>Saved as {outcome.fileName}</strong> ({outcome.pages === 1 ? '1 page' : `${outcome.pages} pages`}). Anyone who has the
          file can read it: keep it where only the right people can see it.
        </p>
      );
    case 'cancelled':
      return (
        <p className="outcome" role="status">
          No file was saved.
        </p>
      );
    case 'notWritten':
      return (
        <p className="outcome" role="alert">
          <strong>The PDF could not be written there.</strong> The plan is unchanged. Choose another folder and try again.
        </p>
      );
    case 'unsaved':
      return (
        <p className="outcome" role="alert">
          <strong>The PDF was not made, because your last words are not saved yet.</strong> They are still on screen. Look at the message
          below, then try again.
        </p>
      );
    case 'trouble':
      return (
        <TroublePanel error={outcome.error}>
          {fieldEntries
            .filter((entry) => outcome.error.issues?.some((issue) => issue.path === entry.path))
            .map((entry) => (
              <Button key={entry.path} look="link" onClick={() => go(entry.path)}>
                Go to: {entry.field.label}
              </Button>
            ))}
        </TroublePanel>
      );
  }
}
