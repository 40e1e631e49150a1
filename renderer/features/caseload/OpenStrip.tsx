// Between a line of the list and somebody's plan: who this is, who could be taken for them, and one box for what the family
// says aloud. What fits opens at once; what a look-alike has too asks for the other identifier.
import { useEffect, useEffectEvent, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { PersonStory, PersonSummary } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { checkIdentity, identifiersOf, isKnownFromSearch, tellingIdentifiers } from '../../../shared/plan/identityCheck.ts';
import { likenessInWords } from '../../../shared/plan/likenessInWords.ts';
import { displayName } from '../../../shared/plan/personName.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { stateInWords } from './stateInWords.ts';
import { ASK, askOf, saidOf } from './identityWords.ts';

interface Props {
  readonly client: Client;
  readonly person: PersonSummary;
  readonly search: string;
  readonly onOpen: (person: PersonSummary) => void;
  readonly onClose: () => void;
}

const SHOWN = 3;

export function OpenStrip({ client, person, search, onOpen, onClose }: Props) {
  const [story, setStory] = useState<PersonStory>();
  const [trouble, setTrouble] = useState<AppError>();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const others = story?.lookAlikes.map((alike) => alike.person);
  const checked = others && checkIdentity(typed, person, others);
  const fits = checked?.outcome === 'matches' && checked.sure;

  const arrived = useEffectEvent((told: PersonStory) => {
    const alike = told.lookAlikes.map((one) => one.person);
    if (isKnownFromSearch(search, person, alike)) onOpen(person);
    else setStory(told);
  });

  useEffect(() => {
    let here = true;
    void client('people.read', { personId: person.personId }).then((read) => {
      if (!here) return;
      if (read.ok) arrived(read.value);
      else setTrouble(read.error);
    });
    return () => {
      here = false;
    };
  }, [client, person.personId]);

  // Whichever came last: the letter that makes it fit, or the word of who looks like them.
  const open = useEffectEvent(() => onOpen(person));
  useEffect(() => {
    if (fits) open();
  }, [fits]);

  function change(next: string): void {
    setTyped(next);
    setAsked(false);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (checked?.outcome === 'matches') onOpen(person);
  }

  function hear(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }

  const telling = story && tellingIdentifiers(person, others ?? []);
  const hasNothing = identifiersOf(person).length === 0;
  const nothingTells = hasNothing || telling?.length === 0;
  const id = `open-${person.planNumber}`;
  const message = checked && !nothingTells ? saidOf(checked, typed, asked) : undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from any part of it
    <div className="strip" onKeyDown={hear}>
      <p className="strip__who">{displayName(person)}</p>
      <p>{stateInWords(person)}.</p>
      {trouble ? <TroublePanel error={trouble} /> : null}
      <ul className="strip__warnings" aria-label="Who could be mistaken for them">
        {story?.lookAlikes.slice(0, SHOWN).map((alike) => (
          <li key={alike.person.personId}>
            <Icon name="warning" /> {likenessInWords(alike)}.
          </li>
        ))}
        {story?.family
          .filter(({ personId }) => story.lookAlikes.slice(0, SHOWN).every((alike) => alike.person.personId !== personId))
          .map((relative) => (
            <li key={relative.personId}>
              <Icon name="warning" /> {displayName(relative)} of the same family also has a plan here.
            </li>
          ))}
        {story && story.lookAlikes.length > SHOWN ? (
          <li>And {story.lookAlikes.length - SHOWN} more people with a name like this.</li>
        ) : null}
      </ul>
      {nothingTells ? (
        <div className="strip__unchecked">
          <p>
            {hasNothing
              ? 'There is neither a date of birth nor a number here to check. Say the whole name aloud with the family first.'
              : 'Everything here that could be checked is the same for somebody else. Say the given name aloud with the family first.'}
          </p>
          <Button look="primary" autoFocus onClick={() => onOpen(person)}>
            The name is right: open the plan
          </Button>
        </div>
      ) : (
        <form onSubmit={submit} noValidate>
          <FormGroup id={id} label={ASK[askOf(telling)]} hint="Say it aloud with the family." roomForMessage message={message}>
            {(ids) => (
              <TextInput ids={ids} className="strip__box" autoFocus value={typed} onChange={(event) => change(event.target.value)} />
            )}
          </FormGroup>
        </form>
      )}
      <LiveRegion text={message?.text ?? ''} />
    </div>
  );
}
