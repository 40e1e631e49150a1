// Asks the core about one paper at a time, and keeps the last answer.
import { useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Verdict } from '../../../shared/api/verify.ts';
import type { Result } from '../../../shared/base/result.ts';
import { PAPER_MOST_BYTES } from '../../../shared/files/fileLimits.ts';
import type { Trouble } from '../../ui/TroublePanel.tsx';
import { inBase64 } from '../../ui/inBase64.ts';

export interface Asking {
  readonly verdict: Verdict | undefined;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  readonly askFile: (file: Blob) => Promise<void>;
  readonly askCode: (code: string) => Promise<void>;
}

const TOO_LARGE: Verdict = { answer: 'unknown', why: 'tooLarge', holds: false, expired: false, vaultAsked: false };
const UNREADABLE: Trouble = {
  happened: 'The file could not be read.',
  safe: 'Nothing was changed.',
  next: 'Check that the disk is connected, then choose the file again.',
};

export function useVerdict(client: Client): Asking {
  const [verdict, setVerdict] = useState<Verdict>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);

  // An answer about one paper never stands there while another is asked about.
  async function ask(question: () => Promise<Result<Verdict, AppError>>): Promise<void> {
    if (busy) return;
    setVerdict(undefined);
    setTrouble(undefined);
    setBusy(true);
    const answer = await question();
    setBusy(false);
    if (answer.ok) setVerdict(answer.value);
    else setTrouble(answer.error);
  }

  return {
    verdict,
    trouble,
    busy,
    askFile: async (file) => {
      if (file.size > PAPER_MOST_BYTES) return setVerdict(TOO_LARGE);
      const base64 = await inBase64(file).catch(() => undefined);
      if (base64 === undefined) return setTrouble(UNREADABLE);
      await ask(() => client('verify.file', { base64 }));
    },
    askCode: (code) => ask(() => client('verify.code', { code })),
  };
}
