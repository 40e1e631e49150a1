// What is still to be done about paper that left the house: a quiet line each, and the way to it.
import type { Client } from '../../../shared/api/client.ts';
import type { Paperwork } from '../../../shared/api/paperwork.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { useTold } from '../../ui/useTold.ts';

type PaperView = 'documents' | 'slips' | 'signing';

interface Line {
  readonly words: string;
  readonly to: PaperView;
  readonly goes: string;
  readonly version?: number;
}

interface Props {
  readonly client: Client;
  readonly planId: PlanId;
  readonly onView: (view: PaperView, version?: number) => void;
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

function lateness(overdue: number, open: number): string {
  if (overdue === 0) return '';
  return overdue < open ? `, ${overdue} of them overdue` : open === 1 ? ' and is overdue' : ' and are overdue';
}

function linesOf({ copies, amendments, scanAskedFor }: Paperwork): readonly Line[] {
  const out = copies.filter(({ standing }) => standing === 'toCallBack').length;
  const open = amendments.filter(({ outcome, struckWhy }) => struckWhy === undefined && (outcome === undefined || outcome.what === 'open'));
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  return [
    ...(out > 0
      ? [
          {
            words: `${counted(out, 'copy that no longer holds is', 'copies that no longer hold are')} to be called back.`,
            to: 'documents' as const,
            goes: 'Call them back',
          },
        ]
      : []),
    ...(open.length > 0
      ? [
          {
            words: `${counted(open.length, 'line of a slip waits', 'lines of slips wait')} for an answer${lateness(overdue, open.length)}.`,
            to: 'slips' as const,
            goes: 'Go to the slips',
          },
        ]
      : []),
    ...(scanAskedFor
      ? [
          {
            words: `The signed sheet of version ${scanAskedFor.version} was not scanned yet.`,
            to: 'signing' as const,
            goes: 'Add a scan',
            version: scanAskedFor.version,
          },
        ]
      : []),
  ];
}

export function PaperworkLines({ client, planId, onView }: Props) {
  const { told } = useTold(planId, (of) => client('paperwork.read', { planId: of }));
  const lines = told ? linesOf(told) : [];
  if (lines.length === 0) return null;
  return (
    <ul className="paperwork" aria-label="Still to do on paper">
      {lines.map(({ words, to, goes, version }) => (
        <li key={to}>
          {words}{' '}
          <Button look="link" onClick={() => onView(to, version)}>
            {goes}
          </Button>
        </li>
      ))}
    </ul>
  );
}
