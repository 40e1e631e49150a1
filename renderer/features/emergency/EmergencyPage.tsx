// The emergency page itself, large, filled in where it will be read: each region as it prints, and opened in place with the
// very fields of the plan. One region is open at a time; going from one to the next follows the page.
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { StoreApi } from 'zustand';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Findings } from '../../form/findings.ts';
import { FormProvider, isAsked, useAskedAmong, useBack, useForm, useGo } from '../../form/form.ts';
import { flushSync } from 'react-dom';
import { focusField } from '../../form/fieldId.ts';
import { linkTargets } from '../../form/linkTargets.ts';
import { stillMissing } from '../../form/progress.ts';
import './emergency.scss';
import { Identity } from './Identity.tsx';
import { Margin } from './Margin.tsx';
import { PageRegion, type RegionProps } from './PageRegion.tsx';
import type { Measure } from './useMeasured.ts';
import { holds, regionOf, regions, type Region } from './regions.ts';

interface Props {
  // What the gate says of the whole plan.
  readonly findings: StoreApi<Findings>;
  readonly status: string;
  readonly editable: boolean;
  readonly measure: Measure;
}

interface Opened {
  readonly region: Region;
  readonly path: string;
}

export const keyOf = ({ id }: Pick<Region, 'id'>): string => `page-${id}-key`;

export function EmergencyPage({ findings, status, editable, measure }: Props) {
  const form = useForm();
  const goElsewhere = useGo();
  const [opened, setOpened] = useState<Opened>();

  // Whoever comes to the page is at its first part, and can go on without a mouse.
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.querySelector<HTMLElement>('.page-region__key')?.focus(), []);

  // After the fields are there.
  useEffect(() => {
    if (opened) focusField(opened.path);
  }, [opened]);

  // What is on the page is shown on it; the rest of the plan is where it was.
  const go = useCallback(
    (path: string): void => {
      const region = regionOf(path);
      if (!region || !editable) return goElsewhere(path);
      const steps = path.split('.');
      for (let length = 3; length <= steps.length; length += 1) form.open(steps.slice(0, length).join('.'), true);
      setOpened({ region, path });
    },
    [editable, form, goElsewhere],
  );
  const back = useBack();
  const around = useMemo(() => ({ form, go, back }), [form, go, back]);

  // At what is still blank in it, or at its first question.
  function open(region: Region): void {
    const { answers } = form.store.getState();
    const blanks = stillMissing(answers, form.setting());
    // In the order of the page, which is not that of the plan.
    const blank = region.spots.flatMap((spot) => blanks.find(({ path }) => holds({ ...region, spots: [spot] }, path)) ?? [])[0];
    const first = region.spots.find((spot) => isAsked(spot, answers, form.setting()));
    const path = blank?.path ?? first?.path;
    if (path !== undefined) go(pointedAt(path, region, answers) ?? path);
  }

  function close(region: Region): void {
    // Its fields are gone first: what stood above them has moved.
    flushSync(() => setOpened(undefined));
    const key = document.getElementById(keyOf(region));
    key?.focus();
    key?.scrollIntoView({ block: 'center' });
  }

  function hear(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && opened) {
      event.preventDefault();
      return close(opened.region);
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const keys = [...event.currentTarget.querySelectorAll<HTMLElement>('.page-region__key')];
    const at = keys.findIndex((key) => key === event.target);
    const next = at < 0 ? undefined : keys[at + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <FormProvider value={around}>
      <h1 id="section-title" tabIndex={-1}>
        Emergency page
      </h1>
      <p className="lead">
        {editable
          ? 'As a doctor will read it. Arrows go from part to part, Enter opens one where it stands, Escape closes what is open, the innermost first.'
          : 'As a doctor will read it. This version can no longer change.'}
      </p>
      <div className="emergency">
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts for whatever has the focus inside, not a control */}
        <div className="emergency__page" ref={page} onKeyDown={hear}>
          <Identity status={status} onGo={editable ? goElsewhere : undefined} />
          {regions.map((region) => (
            <AskedRegion
              key={region.id}
              region={region}
              open={opened?.region === region}
              editable={editable}
              onOpen={() => open(region)}
              onClose={() => close(region)}
            />
          ))}
          <p className="emergency__judgement">
            They and their family know what is normal for them: listen. Guidance for clinicians: use your judgement.
          </p>
        </div>
        {editable ? <Margin findings={findings} measure={measure} /> : null}
      </div>
    </FormProvider>
  );
}

// A link that has nothing to point at yet begins with what it points at, where that stands in the same region.
function pointedAt(path: string, region: Region, answers: Answers): string | undefined {
  const field = region.spots.find((spot) => spot.path === path)?.field;
  return field?.kind === 'links' && holds(region, field.to) && linkTargets(answers, field.to).length === 0 ? field.to : undefined;
}

// A region is there when what it is about is asked.
function AskedRegion(props: RegionProps) {
  return useAskedAmong(props.region.spots.slice(0, 1)).length > 0 ? <PageRegion {...props} /> : null;
}
