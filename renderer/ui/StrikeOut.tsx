// Takes back what was written down wrongly: never without the reason, and it stays to be seen.
import { useState, type FormEvent } from 'react';
import { Button } from './Button.tsx';
import { FormGroup } from './FormGroup.tsx';
import { TextInput } from './TextInput.tsx';
import { sentenceOf, type Trouble } from './TroublePanel.tsx';

interface Props {
  readonly id: string;
  // What it is about, for whoever hears several of these one after the other.
  readonly what: string;
  // What was refused, if it was.
  readonly onStrike: (why: string) => Promise<Trouble | undefined>;
}

export function StrikeOut({ id, what, onStrike }: Props) {
  const [asked, setAsked] = useState(false);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (why.trim() === '') return setProblem('Say what was wrong with it.');
    const refused = await onStrike(why);
    if (refused) setProblem(sentenceOf(refused));
  }

  if (!asked) {
    return (
      <Button look="link" onClick={() => setAsked(true)}>
        Written down wrongly<span className="unseen"> ({what})</span>
      </Button>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <FormGroup
        id={id}
        label="What was wrong with it"
        hint="It stays in the list, struck out, with these words."
        message={problem === undefined ? undefined : { tone: 'error', text: problem }}
      >
        {(ids) => <TextInput ids={ids} autoFocus value={why} onChange={(event) => setWhy(event.target.value)} />}
      </FormGroup>
      <div className="buttons">
        <Button type="submit">Strike it out</Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
