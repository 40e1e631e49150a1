// While a new version is written the agreed one is in force, and one step away; and the other way round.
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly beside: NonNullable<OpenPlan['beside']>;
  readonly onOpen: (version: number) => void;
}

export function OtherVersion({ beside: { version, status }, onOpen }: Props) {
  const inForce = status === 'agreed';
  return (
    <p className="other-version">
      {inForce ? `Version ${version} is agreed and in force.` : `Version ${version} is being written, and is not agreed yet.`}{' '}
      <Button look="link" onClick={() => onOpen(version)}>
        {inForce ? `Read or print version ${version}` : `Go to version ${version}`}
      </Button>
    </p>
  );
}
