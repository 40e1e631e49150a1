// Places in the plan, each a way to go there.
import { Button } from '../ui/Button.tsx';
import { useGo } from './form.ts';

export function PathLinks({ places }: { readonly places: readonly { readonly title: string; readonly at: string }[] }) {
  const go = useGo();
  return (
    <ul>
      {places.map(({ title, at }) => (
        <li key={at}>
          <Button look="link" onClick={() => go(at)}>
            {title}
          </Button>
        </li>
      ))}
    </ul>
  );
}
