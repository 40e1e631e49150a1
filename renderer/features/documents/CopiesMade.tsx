// Which copies were made of this plan, by whom and when, so that it is known what has to be called back.
import { useEffect, useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { MadeCopy } from '../../../shared/api/papers.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { READER_NAMES } from '../../../shared/documents/readerNames.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';
import type { CopyActs } from './CopiesGiven.tsx';
import { GiveForm } from './GiveForm.tsx';
import { layoutLabel, paperLabel } from './paperOfPlan.ts';

const FIRST = 8;

const inWords = ({ at, by, byYou, version, document, reader, layout, format }: MadeCopy): string =>
  [
    formatMoment(at),
    `${document ? paperLabel(document) : 'A paper'}, version ${version}`,
    ...(reader ? [`for ${READER_NAMES[reader]}`] : []),
    ...(layout && layout !== 'standard' ? [layoutLabel(layout)] : []),
    ...(format === 'docx' ? ['Word file'] : []),
    byYou ? 'by you' : `by ${by}`,
  ].join(' · ');

// What is there, and a way to look again.
export function useCopies(client: Client, planId: PlanId): readonly [readonly MadeCopy[] | undefined, () => void] {
  const [looks, setLooks] = useState(0);
  const [copies, setCopies] = useState<{ readonly found: readonly MadeCopy[]; readonly look: number }>();
  useEffect(() => {
    let here = true;
    void client('documents.copies', { planId }).then((found) => {
      if (here && found.ok) setCopies({ found: found.value, look: looks });
    });
    return () => {
      here = false;
    };
  }, [client, planId, looks]);
  return [copies?.found, () => setLooks(looks + 1)];
}

interface Props {
  readonly copies: readonly MadeCopy[] | undefined;
  // Who has which, by the line of the paper.
  readonly given: ReadonlyMap<number, readonly string[]>;
  readonly holders: readonly string[];
  readonly onGive: CopyActs['onGive'];
}

export function CopiesMade({ copies, given, holders, onGive }: Props) {
  const [all, setAll] = useState(false);
  const [saying, setSaying] = useState<number>();
  const title = useRef<HTMLHeadingElement>(null);
  const { part } = useAskedFocus<HTMLElement>(saying ?? 0);
  if (!copies) return null;
  const shown = all ? copies : copies.slice(0, FIRST);
  return (
    <section className="copies" aria-labelledby="copies-made" ref={part}>
      <h2 id="copies-made" tabIndex={-1} ref={title}>
        Copies made
      </h2>
      {copies.length === 0 ? (
        <p className="quiet">None yet.</p>
      ) : (
        <ul>
          {shown.map((copy) => {
            const { seq, document, version } = copy;
            const names = given.get(seq) ?? [];
            const done = (): void => {
              setSaying(undefined);
              title.current?.focus();
            };
            return (
              <li key={seq}>
                {inWords(copy)}
                {names.length > 0 ? ` · ${names.join(', ')}` : ''}
                {names.length > 0 || !document || saying === seq ? null : (
                  <>
                    {' '}
                    <Button look="link" onClick={() => setSaying(seq)}>
                      Say who has it<span className="unseen"> ({inWords(copy)})</span>
                    </Button>
                  </>
                )}
                {document && saying === seq ? (
                  <GiveForm
                    name="Who has this copy"
                    holders={holders}
                    later="Cancel"
                    onLater={done}
                    onGive={async (to) => {
                      const refused = await onGive({ version, document, made: seq }, to);
                      if (!refused) done();
                      return refused;
                    }}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
      {shown.length < copies.length ? (
        <Button look="link" onClick={() => setAll(true)}>
          Show all {copies.length}
        </Button>
      ) : null}
    </section>
  );
}
