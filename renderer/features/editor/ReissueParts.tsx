// While an emergency page is issued again: why the rest of the plan cannot be typed in, and the weight that the page prints,
// which stands in another section.
import { fieldEntry } from '../../../shared/plan/definition.ts';
import { wholeVersion } from '../../../shared/plan/versionNumber.ts';
import { FieldGrid } from '../../form/FieldRow.tsx';
import { spotOfEntry } from '../../form/spot.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly version: number;
  readonly onEmergency: () => void;
}

export function RestLocked({ version, onEmergency }: Props) {
  return (
    <section className="frozen" aria-labelledby="rest-locked">
      <div>
        <h2 id="rest-locked">As agreed in version {wholeVersion(version)}: for reading only</h2>
        <p>
          Version {version} issues the emergency page again and nothing else, so that nobody has to agree the rest once more. To change
          anything here, withdraw it and start a new version.
        </p>
      </div>
      <Button onClick={onEmergency}>Go to the emergency plan</Button>
    </section>
  );
}

const weight = [spotOfEntry(fieldEntry('summary.weight'))];

export function WeightBeside() {
  return (
    <section className="card fields" aria-labelledby="reissue-weight">
      <h2 className="fields__title" id="reissue-weight">
        The weight on the page
      </h2>
      <FieldGrid asked={weight} more={[]} />
    </section>
  );
}
