// The band at the top: is this the right person, and is the page real? It is read from the person; nothing is typed here.
import { ageInWords, formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { entriesOf, sections, type Answers } from '../../../shared/plan/definition.ts';
import { IDENTIFIER_SCHEMES } from '../../../shared/plan/fields.ts';
import { displayName } from '../../../shared/plan/personName.ts';
import { formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import { answerInWords } from '../../form/answerInWords.ts';
import { useAnswerState, useForm } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly status: string;
  readonly onGo: ((path: string) => void) | undefined;
}

const PERSON = entriesOf('person').map(({ path }) => path);

// How it was measured is for the form; here, how much and when.
function weightInWords(weight: Answers['summary']['weight']): string {
  const { method: _, ...read } = weight ?? {};
  return answerInWords(sections.summary.fields.weight, read);
}

export function Identity({ status, onGo }: Props) {
  const form = useForm();
  const person = useAnswerState(PERSON, ({ answers }) => answers.person);
  const weight = useAnswerState(['summary.weight'], ({ answers }) => weightInWords(answers.summary.weight));
  const born = plainDate(person.dateOfBirth ?? '');
  const number = person.identifier?.number.trim() ?? '';
  const scheme = IDENTIFIER_SCHEMES.find(({ code }) => code === person.identifier?.scheme)?.label ?? 'NHS number';
  return (
    <section className="page-identity" aria-label="Who this page is about">
      <p className="page-identity__title">EMERGENCY PLAN</p>
      <p className="page-identity__state">{status}</p>
      <p className="page-identity__name">{displayName(person)}</p>
      <dl>
        <div>
          <dt>Born</dt>
          <dd>{born ? `${formatDate(born)} (${ageInWords(born, form.today())})` : 'Not answered'}</dd>
        </div>
        <div>
          <dt>{scheme}</dt>
          <dd>{number === '' ? 'Not answered' : formatPersonNumber(number)}</dd>
        </div>
        <div>
          <dt>Weight</dt>
          <dd>{weight || 'Not answered'}</dd>
        </div>
      </dl>
      {onGo ? (
        <Button look="link" onClick={() => onGo('person.familyName')}>
          Change in Person and identity
        </Button>
      ) : null}
    </section>
  );
}
