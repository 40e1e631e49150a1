// The first page of a paper, from the very bytes, drawn once it comes into view.
import { useEffect, useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { PagePicture } from '../../ui/PagePicture.tsx';
import type { Paper } from './paperOfPlan.ts';
import { usePreview } from './usePreview.ts';

interface Props {
  readonly client: Client;
  readonly plan: Pick<OpenPlan, 'planId' | 'version'>;
  readonly paper: Paper;
}

const DOTS_AN_INCH = 40;

export function Thumbnail({ client, plan: { planId, version }, paper }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current || seen) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [seen]);
  const shown = usePreview(client, seen ? { planId, version, ...paper, picturesAt: DOTS_AN_INCH, firstOnly: true } : undefined);
  const [first] = shown?.preview?.images ?? [];
  return (
    <div className="shelf__picture" ref={place} data-drawn={first !== undefined}>
      {first ? <PagePicture image={first} /> : null}
    </div>
  );
}
