// A draft that names somebody else than the version in force: a slip of the keys or a change in law, and only a person can
// say which. It says what is changed, and puts it back by one press.
import { useState } from 'react';
import type { AgreedIdentity } from '../../../shared/api/contract.ts';
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { fieldEntry } from '../../../shared/plan/definition.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { digitsOf, formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import { useForm, useFormState } from '../../form/form.ts';
import { spotOfEntry } from '../../form/spot.ts';
import { Button } from '../../ui/Button.tsx';

const dateInWords = (text: string): string => {
  const date = plainDate(text);
  return date ? formatDate(date) : text;
};

interface Part {
  readonly path: 'person.familyName' | 'person.givenName' | 'person.dateOfBirth' | 'person.identifier';
  readonly label: string;
  readonly agreed: (agreed: AgreedIdentity) => string;
  readonly now: (person: Answers['person']) => string;
}

const PARTS: readonly Part[] = [
  {
    path: 'person.familyName',
    label: 'family name',
    agreed: ({ familyName }) => familyName.trim(),
    now: ({ familyName = '' }) => familyName.trim(),
  },
  {
    path: 'person.givenName',
    label: 'given names',
    agreed: ({ givenName }) => givenName.trim(),
    now: ({ givenName = '' }) => givenName.trim(),
  },
  {
    path: 'person.dateOfBirth',
    label: 'date of birth',
    agreed: ({ dateOfBirth }) => dateInWords(dateOfBirth),
    now: ({ dateOfBirth = '' }) => dateInWords(dateOfBirth),
  },
  {
    path: 'person.identifier',
    label: 'number',
    agreed: ({ identifier }) => formatPersonNumber(digitsOf(identifier)),
    now: ({ identifier }) => formatPersonNumber(digitsOf(identifier?.number ?? '')),
  },
];

const shown = (text: string): string => (text === '' ? 'nothing' : text);

export function IdentityNotice({ agreed }: { readonly agreed: AgreedIdentity }) {
  const form = useForm();
  const [kept, setKept] = useState('');
  // One text, so that a letter typed elsewhere draws nothing here.
  const changes = useFormState(({ answers }) =>
    PARTS.filter((part) => part.now(answers.person) !== part.agreed(agreed))
      .map((part) => `${part.label} from ${shown(part.agreed(agreed))} to ${shown(part.now(answers.person))}`)
      .join('; '),
  );
  if (changes === '' || changes === kept) return null;

  function putBack(): void {
    const { person } = form.store.getState().answers;
    for (const part of PARTS) {
      if (part.now(person) === part.agreed(agreed)) continue;
      const entry = fieldEntry(part.path);
      const answer =
        part.path === 'person.identifier'
          ? { scheme: person.identifier?.scheme ?? ('nhs' as const), number: agreed.identifier }
          : { 'person.familyName': agreed.familyName, 'person.givenName': agreed.givenName, 'person.dateOfBirth': agreed.dateOfBirth }[
              part.path
            ];
      form.change(spotOfEntry(entry), answer);
    }
  }

  return (
    <section className="notice identity-notice" role="alert" aria-labelledby="identity-notice">
      <h2 id="identity-notice">This changes who the plan says it is about</h2>
      <p>
        The {changes}. Version {agreed.version}, which is agreed, and its papers keep what they say.
      </p>
      <div className="buttons">
        <Button look="primary" onClick={putBack}>
          Put back what version {agreed.version} says
        </Button>
        <Button onClick={() => setKept(changes)}>It has changed: keep it</Button>
      </div>
    </section>
  );
}
