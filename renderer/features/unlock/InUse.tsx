// A note says that the vault is open elsewhere. It may be an old one, so it stands above the form and not in its place.
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
      <h2>This vault seems to be open elsewhere</h2>
      <p>
        {openSince ? `Open since ${formatMoment(openSince.at)} by ${openSince.by}. ` : ''}
        Only one Accord at a time may write in it, so that nothing is overwritten.
      </p>
      <p>Nothing was changed.</p>
      <p>
        If it is open in another Accord, lock or close that one first. If it is not, unlock it below: Accord makes sure that nobody else has
        it.
      </p>
      <div className="buttons">
        <Button onClick={() => void onLookAgain()}>Look again</Button>
      </div>
    </section>
  );
}
