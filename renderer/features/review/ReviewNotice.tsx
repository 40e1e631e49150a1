// Above the form of a version in which something still waits: how much, and the way to go through it.
import { broughtForward } from '../../../shared/plan/review.ts';
import { useSettledState } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';

export function ReviewNotice({ onReview }: { readonly onReview: () => void }) {
  const left = useSettledState((answers) => broughtForward(answers).filter(({ waits }) => waits).length);
  if (left === 0) return null;
  return (
    <p className="other-version">
      {left === 1 ? '1 statement' : `${left} statements`} came from the last version and nobody has looked at {left === 1 ? 'it' : 'them'}{' '}
      yet.{' '}
      <Button look="link" onClick={onReview}>
        Go through {left === 1 ? 'it' : 'them'}
      </Button>
    </p>
  );
}

export function ReviewState() {
  const left = useSettledState((answers) => broughtForward(answers).filter(({ waits }) => waits).length);
  return <>{left === 0 ? 'done' : `${left} left`}</>;
}
