// Any two versions: side by side, or as what has changed for the family in plain words; and the same on a page to hand over.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionStory } from '../../../shared/api/history.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { versionName, versionTitle } from '../../../shared/plan/versionNumber.ts';
import { STATUS_IN_A_SENTENCE } from '../../form/statusWords.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { canPrint, inOrder, type Pair } from './pairs.ts';
import { PageOfChanges } from './PageOfChanges.tsx';
import { InPlainWords } from './InPlainWords.tsx';
import { SideBySide } from './SideBySide.tsx';

interface Props {
  readonly client: Client;
  readonly platform: Platform;
  readonly planId: PlanId;
  readonly versions: readonly VersionStory[];
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
  readonly onRead: (version: number, path?: string) => void;
  readonly onBack: () => void;
}

const WAYS = [
  { code: 'sides', label: 'Side by side' },
  { code: 'plain', label: 'In plain words' },
] as const;

export function Comparison({ client, platform, planId, versions, pair, onPair, onRead, onBack }: Props) {
  const [way, setWay] = useState<string>('sides');
  const { plans, trouble, slow } = usePlans(client, planId, pair);
  useShortcut('Escape', onBack);
  const choices = versions
    .filter(({ readable }) => readable)
    .map(({ version, status }) => ({ code: String(version), label: `${versionTitle(version)} ${STATUS_IN_A_SENTENCE[status]}` }));
  const choose = (other: number) => (chosen: string | undefined) => {
    const version = Number(chosen);
    if (chosen !== undefined && version !== other) onPair(inOrder(version, other));
  };
  return (
    <>
      <p>
        <Button look="quiet" keys="Escape" onClick={onBack}>
          <Icon name="back" /> Every version
        </Button>
      </p>
      <Title pair={pair} />
      <div className="versions__choice">
        {(
          [
            ['before', 'What the earlier one said', pair.after],
            ['after', 'What the later one says', pair.before],
          ] as const
        ).map(([side, label, other]) => (
          <FormGroup key={side} id={`versions-${side}`} label={label}>
            {(ids) => (
              <SelectInput
                ids={ids}
                choices={choices.filter(({ code }) => code !== String(other))}
                value={String(pair[side])}
                none="Choose a version"
                onChange={choose(other)}
              />
            )}
          </FormGroup>
        ))}
        <div role="radiogroup" aria-label="How they are shown">
          <Segmented name="versions-way" choices={WAYS} value={way} onChange={(chosen) => setWay(chosen ?? way)} />
        </div>
      </div>
      {canPrint(versions, pair) ? (
        <PageOfChanges key={`${pair.before} ${pair.after}`} client={client} platform={platform} planId={planId} pair={pair} />
      ) : (
        <p className="quiet">
          {versionTitle(pair.before)} was never agreed, or no longer counts, so there is no page for the family that starts from it.
        </p>
      )}
      {trouble ? <TroublePanel error={trouble} /> : null}
      {plans || trouble ? null : <p role="status">{slow ? 'Opening both versions…' : ''}</p>}
      {plans && way === 'sides' ? <SideBySide before={plans.before} after={plans.after} onRead={onRead} /> : null}
      {plans && way === 'plain' ? <InPlainWords before={plans.before} after={plans.after} /> : null}
    </>
  );
}

// Whoever comes here is at its top, and hears which two they are.
function Title({ pair: { before, after } }: { readonly pair: Pair }) {
  return (
    <h1 tabIndex={-1} ref={focusOnce}>
      {versionTitle(before)} and {versionName(after)}
    </h1>
  );
}

const focusOnce = (heading: HTMLHeadingElement | null): void => heading?.focus();

interface Plans {
  readonly pair: Pair;
  readonly before: OpenPlan;
  readonly after: OpenPlan;
}

function usePlans(client: Client, planId: PlanId, pair: Pair) {
  const [found, setFound] = useState<Plans>();
  const [trouble, setTrouble] = useState<{ readonly pair: Pair; readonly error: AppError }>();
  useEffect(() => {
    let here = true;
    void Promise.all([pair.before, pair.after].map((version) => client('plans.open', { planId, version }))).then(([before, after]) => {
      if (!here || !before || !after) return;
      if (!before.ok) setTrouble({ pair, error: before.error });
      else if (!after.ok) setTrouble({ pair, error: after.error });
      else setFound({ pair, before: before.value, after: after.value });
    });
    return () => {
      here = false;
    };
  }, [client, planId, pair]);
  // Of another pair, while this one is fetched, nothing is shown.
  const plans = found?.pair === pair ? found : undefined;
  const error = trouble?.pair === pair ? trouble.error : undefined;
  return { plans, trouble: error, slow: useLate(!plans && !error) };
}
