// A scan of the sheet that was signed by hand, kept with the version that was agreed on it. What a window says of the file is
// not believed: it is looked at here as every file is.
import { appError } from '../../../shared/api/errors.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import { dateAt } from '../../../shared/base/plainDate.ts';
import { err, ok } from '../../../shared/base/result.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { attachSheet, signedSheets, strikeSheet, wasAgreed } from '../store/signedSheets.ts';
import { readVersion } from '../store/versions.ts';
import { bytesOf } from './files.ts';
import { paperworkOf } from './paperwork.ts';

export const signedSheetService = ({ now, newId }: Ports): Pick<Handlers, `sheets.${'attach' | 'strike'}`> => ({
  'sheets.attach': ({ versionId, mediaType, base64 }, { database, session }) => {
    const plan = readVersion(database, versionId as VersionId); // the schema says that an id is one; of what, the store finds out
    if (!plan.ok) return plan;
    const { planId, versionId: version } = plan.value;
    if (!wasAgreed(database, version))
      return err(
        appError('not-editable', {
          happened: 'This version was never agreed, so there is no signed sheet of it.',
          safe: 'The file was not added. Everything else is as it was.',
          next: 'Attach the sheet to the version that was agreed on it.',
        }),
      );
    const content = bytesOf(mediaType, base64);
    if (!content.ok) return content;
    const attached = database.attempt((writing) =>
      attachSheet(writing, version, {
        id: newId(),
        planId,
        mediaType,
        content: content.value,
        at: now().toISOString(),
        by: session.user.id,
      }),
    );
    return attached.ok ? ok(paperworkOf(database, planId, dateAt(now()))) : attached;
  },

  'sheets.strike': ({ planId, sheet, why }, { database, session }) => {
    const plan = planId as PlanId; // as above
    const found = signedSheets(database, plan).find((one) => one.sheet === sheet);
    if (!found) return err(appError('not-found'));
    if (found.struckWhy !== undefined)
      return err(
        appError('not-editable', {
          happened: 'This scan was struck out already.',
          safe: 'Nothing was changed.',
          next: 'Look at the signed sheets of this version again.',
        }),
      );
    database.write((writing) =>
      strikeSheet(writing, { sheet, versionId: found.versionId, why, at: now().toISOString(), by: session.user.id }),
    );
    return ok(paperworkOf(database, plan, dateAt(now())));
  },
});
