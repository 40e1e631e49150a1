// A restore where no vault is open: at the first start, or where the vault cannot be unlocked any more.
import type { Client } from '../../../shared/api/client.ts';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';
import './backups.scss';
import { RestoreFlow } from './RestoreFlow.tsx';

interface Props {
  readonly client: Client;
  readonly onCancel: () => void;
  readonly onSwitched: () => void;
}

export function RestoreGate(props: Props) {
  useWindowTitle('Restore');
  return (
    <main className="gate gate--wide" id="main">
      <p className="gate__mark">Accord</p>
      <div className="gate__card">
        <h1>Restore from a backup</h1>
        <p className="lead">It makes a new vault in a new folder, and changes nothing that is there.</p>
        <RestoreFlow {...props} />
      </div>
    </main>
  );
}
