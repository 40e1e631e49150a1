// What a statement said before each change to it, to be read only.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { FieldHistory } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionId } from '../../../shared/base/ids.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { versionName } from '../../../shared/plan/versionNumber.ts';
import { earlierInWords, nameBelow } from '../../form/earlierInWords.ts';
import { formatMoment } from '../../ui/formatMoment.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';

interface Props {
  readonly client: Client;
  readonly versionId: VersionId;
  readonly path: string;
  // Of the version whose trail this is.
  readonly answers: Answers;
}

export function StatementStory({ client, versionId, path, answers }: Props) {
  const [found, setFound] = useState<FieldHistory>();
  const [trouble, setTrouble] = useState<AppError>();
  useEffect(() => {
    let here = true;
    void client('plans.fieldHistory', { versionId, path }).then((told) => {
      if (!here) return;
      if (told.ok) setFound(told.value);
      else setTrouble(told.error);
    });
    return () => {
      here = false;
    };
  }, [client, versionId, path]);
  if (trouble) return <TroublePanel error={trouble} />;
  if (!found) return null;
  return (
    <ol className="versions__story">
      {found.entries.map(({ seq, at, by, byYou, version, before }) => (
        <li key={seq}>
          <p className="quiet">
            {[
              nameBelow(before, path, answers),
              `Until ${formatMoment(at)}, when ${byYou ? 'you' : by} changed it in ${versionName(version)}`,
            ]
              .filter(Boolean)
              .join(': ')}
          </p>
          <p className="versions__words">{earlierInWords(before, answers) || <em>Left blank</em>}</p>
        </li>
      ))}
    </ol>
  );
}
