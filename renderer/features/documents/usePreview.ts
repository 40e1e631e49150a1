// A paper as it would be made now. What was shown last stays until the next is there.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { InputOf } from '../../../shared/api/contract.ts';
import type { DocumentPreview } from '../../../shared/api/papers.ts';
import type { AppError } from '../../../shared/api/errors.ts';

export interface Previewed {
  // What was asked for, as `ask` is written.
  readonly of: string;
  readonly preview?: DocumentPreview;
  readonly trouble?: AppError;
}

// Undefined asks for nothing yet.
export function usePreview(client: Client, ask: InputOf<'documents.preview'> | undefined): Previewed | undefined {
  const [shown, setShown] = useState<Previewed>();
  const of = ask && JSON.stringify(ask);
  useEffect(() => {
    if (of === undefined) return undefined;
    let here = true;
    const asked = JSON.parse(of) as InputOf<'documents.preview'>; // written above
    void client('documents.preview', asked).then((made) => {
      if (here) setShown(made.ok ? { of, preview: made.value } : { of, trouble: made.error });
    });
    return () => {
      here = false;
    };
  }, [client, of]);
  return shown;
}
