// Who this is, in the NHS Common User Interface form, on every screen about them: FAMILY, Given (Title), born, number.
// What is not there is said, never left out: a missing line would look like a complete one. A blank is called that, and not
// "not known", which is an answer.
import { ageInWords, formatDate, plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { IDENTIFIER_SCHEMES } from '../../../shared/plan/fields.ts';
import { displayName, initials } from '../../../shared/plan/personName.ts';
import { deathInWords, type PersonStanding } from '../../../shared/plan/personStanding.ts';
import { formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { Button } from '../../ui/Button.tsx';
import { Disc } from '../../ui/Disc.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import './person.scss';

interface Props {
  readonly person: Answers['person'];
  readonly today: PlainDate;
  readonly planNumber: string;
  readonly version: number;
  readonly status: VersionStatus;
  readonly sample: boolean;
  readonly standing: PersonStanding;
  // Who could be taken for them, in words.
  readonly alert: string | undefined;
  // To the page about the person, where this is not it.
  readonly onPerson?: () => void;
}

export const STATUS_WORDS: Readonly<Record<VersionStatus, string>> = {
  draft: 'DRAFT',
  inReview: 'IN REVIEW',
  readyToAgree: 'READY TO AGREE',
  agreed: 'AGREED',
  superseded: 'REPLACED',
  withdrawn: 'WITHDRAWN',
  enteredInError: 'ENTERED IN ERROR',
};

// Of what was pasted where a name goes, and must leave the form its room: it is scrolled through where it stands.
const LONG_NAME = 300;

export function PersonBanner({ person, today, planNumber, version, status, sample, standing, alert, onPerson }: Props) {
  const born = plainDate(person.dateOfBirth ?? '');
  const scheme = IDENTIFIER_SCHEMES.find(({ code }) => code === person.identifier?.scheme);
  const number = person.identifier?.number.trim() ?? '';
  return (
    <section
      className="banner"
      aria-label="Who this plan is about"
      {...(`${displayName(person)}${person.preferredName ?? ''}`.length > LONG_NAME && { 'data-long': true, tabIndex: 0 })}
    >
      <Disc mark={planNumber} letters={initials(person)} />
      <div className="banner__who">
        <p className="banner__name">{displayName(person)}</p>
        <dl className="banner__facts">
          <div>
            <dt>Born</dt>
            <dd>{born ? `${formatDate(born)} (${ageInWords(born, today)})` : 'Not answered'}</dd>
          </div>
          <div>
            <dt>{!scheme || scheme.code === 'nhs' ? 'NHS No.' : scheme.label}</dt>
            <dd>{number === '' ? 'Not answered' : formatPersonNumber(number)}</dd>
          </div>
          {person.preferredName?.trim() ? (
            <div>
              <dt>Likes to be called</dt>
              <dd>{person.preferredName}</dd>
            </div>
          ) : null}
        </dl>
        <Standing standing={standing} alert={alert} />
      </div>
      <p className="banner__state">
        {sample ? <span className="flag flag--sample">SAMPLE: not a real person</span> : null}
        <span className={`flag flag--${status === 'agreed' ? 'agreed' : 'draft'}`}>{STATUS_WORDS[status]}</span>
        <span className="banner__version">
          Version {version}
          {status === 'draft' ? ', not agreed yet' : ''} · {planNumber}
        </span>
        {onPerson ? <ToPerson onPerson={onPerson} /> : null}
      </p>
    </section>
  );
}

function Standing({ standing: { deceased, archived }, alert }: Pick<Props, 'standing' | 'alert'>) {
  if (!deceased && !archived && alert === undefined) return null;
  return (
    <ul className="banner__standing" aria-label="To know before anything else">
      {deceased ? (
        <li>
          <strong>{deathInWords(deceased)}</strong>
        </li>
      ) : null}
      {archived ? <li>Archived: not in the list of people</li> : null}
      {alert === undefined ? null : (
        <li className="banner__alert">
          <Icon name="warning" /> {alert}
        </li>
      )}
    </ul>
  );
}

function ToPerson({ onPerson }: { readonly onPerson: () => void }) {
  useShortcut('Ctrl+I', onPerson);
  return (
    <Button look="quiet" keys="Ctrl+I" onClick={onPerson}>
      Person
    </Button>
  );
}
