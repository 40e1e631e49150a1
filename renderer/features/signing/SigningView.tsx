// From words held still to an agreed plan, as a conversation: the sheet, who signed it and how, what somebody does not agree
// with, and the seal. Afterwards: who agreed it.
import { useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { formatDate } from '../../../shared/base/plainDate.ts';
import type { DocumentName } from '../../../shared/plan/documents.ts';
import { SIGNING_PARTS, type SigningPart } from '../../../shared/plan/signing.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { isReissue, wholeVersion } from '../../../shared/plan/versionNumber.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { AgreedPage } from './AgreedPage.tsx';
import { Code } from './Code.tsx';
import { SealForm } from './SealForm.tsx';
import type { KeptDraft } from './signatureDraft.ts';
import { SignatureForm } from './SignatureForm.tsx';
import { SignatureLines } from './SignatureLines.tsx';
import { SignedSheet } from './SignedSheet.tsx';
import './signing.scss';
import { useSigning, type SignatureInput } from './useSigning.ts';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
  // To one paper on the shelf, or to all of them.
  readonly onDocuments: (document?: DocumentName) => void;
  readonly kept: KeptDraft;
  readonly onAgreed: () => void;
}

const WAS_AGREED: ReadonlySet<VersionStatus> = new Set(['agreed', 'superseded']);
const labelOf = (part: SigningPart): string => SIGNING_PARTS.find(({ code }) => code === part)?.label ?? part;

export function SigningView({ client, plan, kept, onDocuments, onAgreed }: Props) {
  const signaturesTitle = useRef<HTMLHeadingElement>(null);
  const { state, trouble, record, strike } = useSigning(client, plan.versionId);
  const [recorded, setRecorded] = useState(0);
  const [said, setSaid] = useState('');
  if (trouble) return <TroublePanel error={trouble} />;
  if (!state) return null;
  const { code, heldSince, signatures, needed, missing, status } = state;
  const reissue = isReissue(plan.version);
  if (status === 'agreed')
    return (
      <AgreedPage version={plan.version} answers={plan.content.answers} state={state} onDocuments={onDocuments}>
        <SignedSheet client={client} plan={plan} />
      </AgreedPage>
    );
  if (!heldSince) {
    return (
      <div className="signing">
        <h1 tabIndex={-1}>Who agreed version {plan.version}</h1>
        <Code code={code} />
        <SignatureLines lines={signatures} />
        {WAS_AGREED.has(plan.status) ? <SignedSheet client={client} plan={plan} /> : null}
      </div>
    );
  }

  const disagreements = activeRows(plan.content.answers.consent.disagreements);
  const onRecord = async (signature: SignatureInput): Promise<AppError | undefined> => {
    const refused = await record(signature);
    if (refused) return refused;
    kept.setState({}, true);
    setRecorded(recorded + 1);
    setSaid(`Recorded: ${signature.name}.`);
    return undefined;
  };
  const agree = async (passphrase: string): Promise<AppError | undefined> => {
    const agreed = await client('signing.agree', { versionId: plan.versionId, revision: state.revision, passphrase });
    if (!agreed.ok) return agreed.error;
    kept.setState({}, true);
    onAgreed();
    return undefined;
  };
  return (
    <div className="signing">
      <h1 tabIndex={-1}>Agree version {plan.version}</h1>
      <p className="lead">
        Its words have been held still since {formatDate(heldSince)}, so that everybody agrees to the same ones. If one of them is changed,
        the sheet and what was signed on it count for nothing.
      </p>
      <Code code={code} />
      <section className="card" aria-labelledby="signing-sheet">
        <h2 id="signing-sheet">1. The sheet</h2>
        <p>
          {reissue
            ? `Print the sheet and the emergency page. The clinician who authorises the page signs, and whoever checked its doses; the family signed version ${wholeVersion(plan.version)}, and need not sign again.`
            : 'Print the sheet and the plan, read them with the family, and let everybody sign the sheet. They take the plan home.'}
        </p>
        <div className="buttons">
          <Button onClick={() => onDocuments()}>Go to the papers</Button>
        </div>
      </section>
      <section className="card" aria-labelledby="signing-signatures">
        <h2 id="signing-signatures" tabIndex={-1} ref={signaturesTitle}>
          2. Who signed, and how
        </h2>
        <ul className="signing__parts">
          {needed.map((part) => (
            <li key={part}>
              <Icon name={missing.includes(part) ? 'warning' : 'done'} /> {labelOf(part)}: {missing.includes(part) ? 'not yet' : 'agreed'}
            </li>
          ))}
        </ul>
        <SignatureLines
          lines={signatures}
          onStrike={async (id, why) => {
            const refused = await strike(id, why);
            if (!refused) {
              setSaid('Struck out.');
              signaturesTitle.current?.focus();
            }
            return refused;
          }}
        />
        <SignatureForm
          key={recorded}
          answers={plan.content.answers}
          heldSince={heldSince}
          reissue={reissue}
          others={signatures.filter(({ standing }) => standing === 'stands')}
          part={missing[0] ?? 'other'}
          kept={kept}
          goesOn={recorded > 0}
          onRecord={onRecord}
        />
      </section>
      <section className="card" aria-labelledby="signing-not">
        <h2 id="signing-not">3. What somebody does not agree with</h2>
        {disagreements.length === 0 ? (
          <p>
            Nothing is written. If somebody does not agree with a part, take the plan back to draft and write it under “Deciding and
            sharing”.
          </p>
        ) : (
          <>
            <p>These are printed in full, and do not stop the plan being agreed.</p>
            <ul>
              {disagreements.map(({ id, answers: { part = '', who = '', view } }) => (
                <li key={id}>
                  <strong>{part}</strong>: {who}. {view?.text}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="card" aria-labelledby="signing-seal">
        <h2 id="signing-seal">4. Agree it</h2>
        {missing.length > 0 ? (
          <p>Still to sign: {missing.map(labelOf).join('; ')}.</p>
        ) : (
          <>
            <p>Once it is agreed no word of it changes any more, and it replaces the version that is in force now.</p>
            <SealForm version={plan.version} onAgree={agree} />
          </>
        )}
      </section>
      <LiveRegion text={said} />
    </div>
  );
}
