// The sheet that was signed by hand, scanned and kept with the version that was agreed on it. Quietly asked for once four
// weeks have gone by without one.
import { useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { ScannedSheet } from '../../../shared/api/paperwork.ts';
import { MEDIA_TYPES } from '../../../shared/files/fileLimits.ts';
import type { FilesField } from '../../../shared/plan/fields.ts';
import { AttachedFiles } from '../../form/files/AttachedFile.tsx';
import { useFileKeeper } from '../../form/files/fileKeeper.ts';
import { inBase64 } from '../../ui/inBase64.ts';
import { prepareFile } from '../../form/files/prepareFile.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { StrikeOut } from '../../ui/StrikeOut.tsx';
import { TroublePanel, type Trouble } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { useTold } from '../../ui/useTold.ts';

interface Props {
  readonly client: Client;
  readonly plan: Pick<OpenPlan, 'planId' | 'versionId' | 'version'>;
}

const FIELD: FilesField = { kind: 'files', label: 'Signed sheet', one: 'signed sheet' };
const NOT_ADDED = 'Nothing was added, and everything else is as it was.';

export function SignedSheet({ client, plan: { planId, versionId, version } }: Props) {
  const { told, trouble, take } = useTold(planId, (of) => client('paperwork.read', { planId: of }));
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState<Trouble>();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const late = useLate(adding);
  if (trouble) return <TroublePanel error={trouble} />;
  if (!told) return null;
  const sheets = told.sheets.filter((sheet) => sheet.versionId === versionId);

  async function add(file: Blob | undefined): Promise<void> {
    if (!file || adding) return;
    setAdding(true);
    setRefused(undefined);
    setSaid('');
    const prepared = await prepareFile(file, FIELD);
    if (prepared.ok) {
      const { bytes, mediaType, notes } = prepared.value;
      const failed = take(await client('sheets.attach', { versionId, mediaType, base64: await inBase64(bytes) }));
      setRefused(failed);
      if (!failed) setSaid(['The signed sheet is kept with this version.', ...notes].join(' '));
    } else setRefused({ safe: NOT_ADDED, ...prepared.error });
    setAdding(false);
  }

  return (
    <section className="card" aria-labelledby="signed-sheet">
      <h2 id="signed-sheet" tabIndex={-1} ref={title}>
        The signed sheet
      </h2>
      {told.scanAskedFor?.versionId === versionId ? <p>The signed sheet of version {version} was not scanned yet.</p> : null}
      {sheets.length === 0 ? (
        <p className="quiet">Scan or photograph the sheet that was signed by hand, and keep it here. The paper stays with the family.</p>
      ) : (
        <ul className="signatures">
          {sheets.map((sheet) => (
            <Sheet
              key={sheet.sheet}
              sheet={sheet}
              onStrike={async (why) => {
                const failed = take(await client('sheets.strike', { planId, sheet: sheet.sheet, why }));
                if (!failed) title.current?.focus();
                return failed;
              }}
            />
          ))}
        </ul>
      )}
      {refused ? <TroublePanel error={refused} /> : null}
      <div className="buttons">
        <Button busy={adding} onClick={() => picker.current?.click()}>
          Add a scan of the sheet
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="Scan of the signed sheet"
          accept={MEDIA_TYPES.join(',')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // So that the same file can be chosen again.
            target.value = '';
            void add(file);
          }}
        />
        <span role="status">{late ? 'Making the file ready…' : said}</span>
      </div>
    </section>
  );
}

interface SheetProps {
  readonly sheet: ScannedSheet;
  readonly onStrike: (why: string) => Promise<Trouble | undefined>;
}

// One that was struck out may be somebody else's, and is not opened from here any more.
function Sheet({ sheet: { sheet, version, file, recordedAt, recordedBy, struckWhy }, onStrike }: SheetProps) {
  const keeper = useFileKeeper();
  const name = `Signed sheet of version ${version}`;
  return (
    <li data-standing={struckWhy === undefined ? 'stands' : 'struck'}>
      {struckWhy === undefined && keeper ? (
        <AttachedFiles keeper={keeper} files={[{ ...file, name }]} one="signed-sheet" />
      ) : (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      {struckWhy === undefined ? null : <p className="signatures__standing">Struck out: {struckWhy}</p>}
      <p className="quiet">
        Added {formatMoment(recordedAt)} by {recordedBy}
      </p>
      {struckWhy === undefined ? <StrikeOut id={`strike-sheet-${sheet}`} what={name} onStrike={onStrike} /> : null}
    </li>
  );
}
