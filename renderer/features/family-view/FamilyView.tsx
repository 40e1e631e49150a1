// The plan turned round: large, in plain words, a page at a time, for the family to read over the table. Nothing is typed
// here, and what it is worth stands at the top of every page.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { familyPages, type FamilyPage } from '../../../shared/documents/familyPages.ts';
import type { PrintScope } from '../../../shared/documents/printScope.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { useBack, useForm, useFormState } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { ChangedPage } from './ChangedPage.tsx';
import '../../ui/plain.scss';
import './family-view.scss';
import { PlainBlocks } from './PlainBlocks.tsx';
import { standings } from './standing.ts';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
}

const CHANGED: FamilyPage = { id: 'changed', title: 'What has changed', blocks: [], unwritten: [] };

export function FamilyView({ client, plan }: Props) {
  const form = useForm();
  const back = useBack();
  const answers = useFormState((state) => state.answers);
  const [at, setAt] = useState(0);
  const scope = useMemo((): PrintScope => ({ answers, setting: form.setting(), audience: 'family' }), [answers, form]);
  const { first, rest } = useMemo(() => familyPages(scope), [scope]);
  const agreed = plan.beside?.status === 'agreed' ? plan.beside.version : undefined;
  const pages = [...first, ...(agreed === undefined ? [] : [CHANGED]), ...rest];
  const page = pages[Math.min(at, pages.length - 1)];
  const [previous, next] = [pages[at - 1], pages[at + 1]];

  useShortcut('F8', back);
  useShortcut('Escape', back);

  const turn = (by: 1 | -1): void => setAt(Math.max(0, Math.min(pages.length - 1, at + by)));

  function hear(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(-1);
    // What is below is read before the page is turned.
    else if (event.key === ' ' && !onButton) space(event, turn);
    else return;
    if (event.key !== ' ') event.preventDefault();
  }

  const { title, means } = standings[plan.status];
  if (!page) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys to turn the page by; there are buttons for it too
    <article className="family" aria-labelledby="family-page" onKeyDown={hear}>
      <header className="family__standing" data-agreed={plan.status === 'agreed' || undefined}>
        <p>
          <strong>{title}.</strong> <span>{means}</span>{' '}
          {agreed === undefined ? null : <span>Until it is agreed, use version {agreed}.</span>}
        </p>
        <Button look="quiet" keys="F8" onClick={back}>
          <Icon name="close" /> Back to the plan
        </Button>
      </header>
      <p className="family__count">
        Page {at + 1} of {pages.length}
      </p>
      <Title key={page.id} title={page.title} />
      {page === CHANGED && agreed !== undefined ? (
        <>
          <p>Since version {agreed}, which was agreed.</p>
          <ChangedPage client={client} plan={plan} agreed={agreed} scope={scope} />
        </>
      ) : (
        <PlainBlocks blocks={page.blocks} />
      )}
      <Unwritten page={page} editable={isEditable(plan.status)} />
      <nav className="family__turn" aria-label="Pages">
        {previous ? (
          <Button onClick={() => turn(-1)}>
            <Icon name="back" /> Back: {previous.title}
          </Button>
        ) : null}
        {next ? (
          <Button look="primary" onClick={() => turn(1)}>
            Next: {next.title} <Icon name="go" />
          </Button>
        ) : (
          <p>This is the last page. The whole plan says more: ask to see any of it.</p>
        )}
      </nav>
    </article>
  );
}

// Each page begins at its top, and is read out from its heading.
function Title({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('.family')?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 id="family-page" ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

// The window scrolls where it is narrow, and the view's own part of it where it is not.
function space(event: KeyboardEvent<HTMLElement>, turn: (by: 1 | -1) => void): void {
  const inside = event.currentTarget.closest('.sheet');
  const scrolls = inside && inside.scrollHeight > inside.clientHeight + 1 && getComputedStyle(inside).overflowY !== 'visible';
  const pane = scrolls ? inside : document.documentElement;
  const left = event.shiftKey ? pane.scrollTop : pane.scrollHeight - pane.clientHeight - pane.scrollTop;
  event.preventDefault();
  if (left > 4) pane.scrollBy({ top: (event.shiftKey ? -1 : 1) * pane.clientHeight * 0.8 });
  else turn(event.shiftKey ? -1 : 1);
}

function Unwritten({ page, editable }: { readonly page: FamilyPage; readonly editable: boolean }) {
  if (page.unwritten.length === 0) return page.blocks.length === 0 && page !== CHANGED ? <p>Nothing is written here.</p> : null;
  return (
    <section className="plain plain--unwritten">
      <h2>{editable ? 'Not written yet' : 'Not written'}</h2>
      <p>{page.unwritten.join(' · ')}</p>
      {editable ? <p>A blank never means “no”. Tell us what should stand there.</p> : null}
    </section>
  );
}
