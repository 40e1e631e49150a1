// What is known of the agreement of one version, kept up with what is recorded here.
import { useCallback, useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { InputOf } from '../../../shared/api/contract.ts';
import type { SigningState } from '../../../shared/api/signing.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';

export type SignatureInput = InputOf<'signing.record'>['signature'];

export interface Signing {
  readonly state: SigningState | undefined;
  readonly trouble: AppError | undefined;
  // What was refused, if it was.
  readonly record: (signature: SignatureInput) => Promise<AppError | undefined>;
  readonly strike: (signatureId: string, why: string) => Promise<AppError | undefined>;
}

export function useSigning(client: Client, versionId: string): Signing {
  const [state, setState] = useState<SigningState>();
  const [trouble, setTrouble] = useState<AppError>();
  useEffect(() => {
    let here = true;
    void client('signing.read', { versionId }).then((read) => {
      if (!here) return;
      if (read.ok) setState(read.value);
      else setTrouble(read.error);
    });
    return () => {
      here = false;
    };
  }, [client, versionId]);

  const take = useCallback((answer: Result<SigningState, AppError>): AppError | undefined => {
    if (!answer.ok) return answer.error;
    setState(answer.value);
    return undefined;
  }, []);

  return {
    state,
    trouble,
    record: async (signature) => take(await client('signing.record', { versionId, revision: state?.revision ?? 0, signature })),
    strike: async (signatureId, why) => take(await client('signing.strike', { signatureId, why })),
  };
}
