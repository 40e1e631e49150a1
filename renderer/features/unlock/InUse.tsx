import type { VaultStatus } from '../../../shared/api/contract.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';

interface Props {
  readonly openSince: VaultStatus['openSince'];
  readonly onLookAgain: () => Promise<void>;
}

export function InUse({ openSince, onLookAgain }: Props) {
  return (
    <section className="trouble" role="alert">
      <h2>This vault is already open</h2>
      <p>
        {openSince ? `Open since ${formatMoment(openSince.at)} by ${openSince.by}. ` : ''}
        Only one Accord at a time may write in it, so that nothing is overwritten.
      </p>
      <p>Nothing was changed.</p>
      <p>Lock or close the other one, then look again.</p>
      <div className="buttons">
        <Button look="primary" onClick={() => void onLookAgain()}>
          Look again
        </Button>
      </div>
    </section>
  );
}
