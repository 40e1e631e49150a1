// Whether a paper is what it says it is. A file proves something by itself, whoever asks; what has become of it since, the vault
// knows that issued it, and is asked when it happens to be open. Nothing in the file is run or kept.
import type { PaperStanding, ProvenPaper, Verdict, VerifyReason } from '../../../shared/api/verify.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { dateAt, formatDate, plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { expiredOn } from '../../../shared/documents/expiry.ts';
import { ukDate } from '../../../shared/documents/ukMoment.ts';
import { documentNames, LAYOUT_CODES } from '../../../shared/plan/documents.ts';
import { AUDIENCES } from '../../../shared/plan/fields.ts';
import { displayName } from '../../../shared/plan/personName.ts';
import { VERSION_STATUSES } from '../../../shared/plan/planContent.ts';
import { KEYWORDS_MARK, type WhyUnread } from '../documents/messages.ts';
import { contentCode, readContentCode } from '../documents/seal/contentCode.ts';
import { judgeFile, type Judgement, type Proven } from '../documents/seal/judgeFile.ts';
import { keyName } from '../documents/seal/keyName.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import type { Reading } from '../store/handles.ts';
import { hasSealedWith, versionCoded, versionSealedBy, type FoundVersion } from '../store/provenVersion.ts';
import { readVersion } from '../store/versions.ts';
import type { PaperMaker } from './paperMaker.ts';
import type { VaultRoom } from './vaultRoom.ts';

type VerifyHandlers = Pick<Handlers, 'verify.file' | 'verify.code'>;

const UNREAD: { readonly [Why in WhyUnread]: VerifyReason } = { notPdf: 'notPdf', locked: 'encrypted', damaged: 'damaged' };

// Of a paper that a later Accord issued, this one may not know the name.
const known = <Name extends string>(names: readonly Name[], said: string): Name | undefined => names.find((name) => name === said);

function paperOf({ statement, claims }: Proven): ProvenPaper | undefined {
  const document = known(documentNames, claims.document);
  const reader = known(AUDIENCES, claims.reader);
  const layout = known(LAYOUT_CODES, claims.layout);
  const status = known(VERSION_STATUSES, claims.status);
  if (!document || !reader || !layout || !status) return undefined;
  const until = plainDate(claims.until);
  const { planNumber, version, code, agreedAt, signingKey } = statement;
  const said = { planNumber, version, code, agreedOn: ukDate(agreedAt), key: keyName(signingKey) };
  return { ...said, document, reader, layout, status, pages: Number(claims.pages), ...(until && { until }) };
}

function standingOf(reading: Reading, found: FoundVersion, today: PlainDate): Result<PaperStanding, AppError> {
  const { planNumber, version, status, agreedAt, endedAt, replacedBy } = found;
  const plan = readVersion(reading, found.versionId);
  if (!plan.ok) return plan;
  const { content } = plan.value;
  const { person } = content.answers;
  const born = plainDate(person.dateOfBirth ?? '');
  const emergencyUntil = expiredOn({ status, today, content });
  return ok({
    planNumber,
    version,
    status,
    ...(agreedAt !== undefined && { agreedOn: ukDate(agreedAt) }),
    ...(endedAt !== undefined && { endedOn: ukDate(endedAt) }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(emergencyUntil && { emergencyUntil }),
    person: { name: displayName(person), dateOfBirth: born ? formatDate(born) : 'not answered' },
  });
}

const no = (answer: 'altered' | 'draft' | 'unknown', why: VerifyReason, vaultAsked: boolean): Verdict => ({
  answer,
  why,
  holds: false,
  expired: false,
  vaultAsked,
});

const isDraft = (keywords: string): boolean =>
  ['draft', 'inReview', 'readyToAgree'].some((status) => keywords === `${KEYWORDS_MARK} ${status}`);

export function verifyService({ now }: Pick<Ports, 'now'>, room: VaultRoom, papers: PaperMaker): VerifyHandlers {
  const asked = (): Reading | undefined => room.opened()?.database;

  function ofWhole(proven: Proven): Result<Verdict, AppError> {
    const reading = asked();
    const paper = paperOf(proven);
    const found = reading && versionSealedBy(reading, proven.statement.text);
    if (!paper) return ok(no('altered', 'proof', reading !== undefined));
    if (reading && !found) {
      const why = hasSealedWith(reading, proven.statement.signingKey) ? 'notHere' : 'otherVault';
      return ok({ ...no('unknown', why, true), paper });
    }
    const standing = reading && found ? standingOf(reading, found, dateAt(now())) : undefined;
    if (standing && !standing.ok) return standing;
    const status = standing?.value.status ?? paper.status;
    const expired = isPast(paper.until);
    return ok({
      answer: 'genuine',
      why: 'whole',
      holds: status === 'agreed' && !expired,
      expired,
      vaultAsked: reading !== undefined,
      paper,
      ...(standing && { standing: standing.value }),
    });
  }

  const isPast = (until: PlainDate | undefined): boolean => until !== undefined && dateAt(now()) > until;

  function verdictOn(judged: Judgement, keywords: string): Result<Verdict, AppError> {
    const vaultAsked = asked() !== undefined;
    switch (judged.kind) {
      case 'whole':
        return ofWhole(judged.proven);
      case 'altered': {
        const paper = judged.proven && paperOf(judged.proven);
        return ok({ ...no('altered', judged.why, vaultAsked), ...(paper && { paper }) });
      }
      case 'unproven':
        return ok(isDraft(keywords) ? no('draft', 'draft', vaultAsked) : no('unknown', 'noProof', vaultAsked));
    }
  }

  return {
    'verify.file': async ({ base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      const read = await papers.readPdf(bytes, false);
      const vaultAsked = asked() !== undefined;
      // A file that brings its reader down or keeps it busy is no paper of ours, and that is the answer.
      if (!read.ok && read.error.code === 'document-too-slow') return ok(no('unknown', 'tooSlow', vaultAsked));
      if (!read.ok && read.error.code === 'document-failed') return ok(no('unknown', 'damaged', vaultAsked));
      if (!read.ok) return read;
      if (!read.value.ok) return ok(no('unknown', UNREAD[read.value.error], vaultAsked));
      return verdictOn(judgeFile(bytes, read.value.value), read.value.value.keywords);
    },

    'verify.code': ({ code: typed }) => {
      const code = readContentCode(typed);
      const reading = asked();
      const vaultAsked = reading !== undefined;
      if (code === undefined) return ok(no('unknown', 'codeSlip', vaultAsked));
      if (!reading) return ok(no('unknown', 'codeAlone', false));
      const found = versionCoded(reading, (version) => contentCode(version) === code);
      if (!found) return ok(no('unknown', 'codeUnknown', true));
      const standing = standingOf(reading, found, dateAt(now()));
      if (!standing.ok) return standing;
      // A code does not say which paper it stands on, so it is taken to be the one that expires.
      const expired = standing.value.emergencyUntil !== undefined;
      const holds = found.status === 'agreed' && !expired;
      return ok({ answer: 'known', why: 'codeHeld', holds, expired, vaultAsked, standing: standing.value });
    },
  };
}
