// Home: people as sentences. Arrows move, Enter opens a line to check who it is, "/" or Ctrl+K searches.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan, PersonSummary } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { AddPerson } from './AddPerson.tsx';
import type { KeptNewPerson } from './newPersonDraft.ts';
import './caseload.scss';
import { OpenStrip } from './OpenStrip.tsx';
import { PersonRow } from './PersonRow.tsx';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';

interface Props {
  readonly client: Client;
  // Whose line is open at first.
  readonly at: PersonSummary['personId'] | undefined;
  // Whose plan or page somebody comes back from.
  readonly from: PersonSummary['personId'] | PersonSummary['planId'] | undefined;
  // Somebody who was being added when the vault was locked.
  readonly newPerson: KeptNewPerson;
  readonly onOpen: (person: PersonSummary) => void;
  readonly onAdded: (plan: OpenPlan) => void;
}

const SEARCH_AFTER_MS = 120;
const PAGE = 200;

export function Caseload({ client, at, from: origin, newPerson, onOpen, onAdded }: Props) {
  const [search, setSearch] = useState('');
  useWindowTitle('People');
  const [people, setPeople] = useState<readonly PersonSummary[]>();
  const [trouble, setTrouble] = useState<AppError>();
  const [adding, setAdding] = useState(() => newPerson.getState().draft !== undefined);
  const [shown, setShown] = useState(PAGE);
  const [openId, setOpenId] = useState(at);
  const [archived, setArchived] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    let newest = true;
    const words = search.trim();
    const timer = setTimeout(
      () => {
        const show = archived ? 'archived' : 'current';
        void client('people.list', { show, ...(words !== '' && { search: words }) }).then((found) => {
          if (!newest) return;
          if (found.ok) setPeople(found.value);
          setTrouble(found.ok ? undefined : found.error);
          setShown(PAGE);
        });
      },
      words === '' ? 0 : SEARCH_AFTER_MS,
    );
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [client, search, archived]);

  const place = people?.findIndex(({ personId }) => personId === openId) ?? -1;
  const cameFrom = people?.findIndex(({ personId, planId }) => personId === origin || planId === origin) ?? -1;
  // Whoever comes here can go on by key: from the person they come back from, or by typing a name.
  const isThere = people !== undefined;
  const arrive = useEffectEvent(() => {
    if (document.activeElement !== document.body) return;
    (list.current?.querySelectorAll<HTMLElement>('.person-row')[cameFrom] ?? searchBox.current)?.focus();
  });
  useEffect(() => {
    if (isThere) arrive();
  }, [isThere]);

  const toSearch = (): void => searchBox.current?.focus();
  useShortcut('Ctrl+K', toSearch);
  useShortcut('/', toSearch);

  function move(from: HTMLElement, by: 1 | -1): void {
    // The search box stands above the first row.
    const stops = [searchBox.current, ...(list.current?.querySelectorAll<HTMLElement>('.person-row') ?? [])];
    stops[stops.findIndex((stop) => stop === from) + by]?.focus();
  }

  function endAdding(): void {
    newPerson.setState({}, true);
    setAdding(false);
  }

  // Somebody who is here already, instead of adding them again.
  function toOther({ personId, archived: away }: PersonSummary): void {
    endAdding();
    setSearch('');
    setArchived(away !== undefined);
    setOpenId(personId);
  }

  function close(row: HTMLElement | null | undefined): void {
    setOpenId(undefined);
    row?.focus();
  }

  const empty = people?.length === 0 && search.trim() === '' && !archived;
  return (
    <main className="caseload" id="main">
      <div className="caseload__head">
        <h1>{archived ? 'Archived people' : 'People'}</h1>
        <label className="search">
          <Icon name="search" />
          <span className="unseen">Search by name, date of birth or number</span>
          <input
            ref={searchBox}
            autoFocus={at === undefined && origin === undefined}
            type="search"
            placeholder="Name, date of birth or number"
            autoComplete="off"
            spellCheck={false}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              // The key that leads here is not the beginning of a name.
              if (event.key === '/' && search === '') event.preventDefault();
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              move(event.currentTarget, 1);
            }}
          />
          <kbd className="keys" aria-hidden="true">
            Ctrl K
          </kbd>
        </label>
        {empty ? null : (
          <Button look="primary" onClick={() => setAdding(true)} aria-expanded={adding}>
            Add a person
          </Button>
        )}
      </div>
      {trouble ? <TroublePanel error={trouble} /> : null}
      {adding ? (
        <AddPerson
          client={client}
          kept={newPerson}
          onAdded={(plan) => {
            endAdding();
            onAdded(plan);
          }}
          onOther={toOther}
          onCancel={endAdding}
        />
      ) : null}
      {empty && !adding ? <EmptyCaseload onAdd={() => setAdding(true)} /> : null}
      {people && people.length === 0 && !empty ? (
        <p className="caseload__none">
          {search.trim() === ''
            ? 'Nobody is archived. Whoever is archived stands here, and can be brought back.'
            : `Nobody here matches “${search.trim()}”. Try part of the family name, or the number without spaces.`}
        </p>
      ) : null}
      {people && people.length > 0 ? (
        <ul className="people" ref={list}>
          {people.slice(0, Math.max(shown, place + 1, cameFrom + 1)).map((person) => (
            <PersonRow
              key={person.personId}
              person={person}
              onToggle={() => setOpenId(person.personId === openId ? undefined : person.personId)}
              onMove={move}
              strip={
                person.personId === openId ? (
                  <OpenStrip
                    client={client}
                    person={person}
                    search={search}
                    onOpen={onOpen}
                    onClose={() => close(list.current?.querySelector<HTMLElement>('.person-row[aria-expanded="true"]'))}
                  />
                ) : null
              }
            />
          ))}
        </ul>
      ) : null}
      {people && people.length > shown ? <Button onClick={() => setShown(shown + PAGE)}>Show more people</Button> : null}
      {people && !empty ? (
        <p className="caseload__foot">
          <Button
            look="link"
            onClick={() => {
              setArchived(!archived);
              setOpenId(undefined);
            }}
          >
            {archived
              ? 'Back to the people who are not archived'
              : search.trim() === ''
                ? 'Show archived people'
                : 'Look among archived people'}
          </Button>
        </p>
      ) : null}
      <LiveRegion text={search.trim() === '' || !people ? '' : people.length === 1 ? '1 person found' : `${people.length} people found`} />
    </main>
  );
}

function EmptyCaseload({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <section className="empty">
      <h2>Nobody is here yet</h2>
      <p>Add the first person you are writing a plan with. You need a name; a date of birth and a number can follow.</p>
      <p>What you type is saved as you go. A plan stays a draft until everyone has agreed it.</p>
      <Button look="primary" autoFocus onClick={onAdd}>
        Add a person
      </Button>
    </section>
  );
}
