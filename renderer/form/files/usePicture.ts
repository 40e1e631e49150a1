// The bytes of a picture as an address that the page may draw, for as long as it is drawn.
import { useEffect, useState } from 'react';
import type { Trouble } from '../../ui/TroublePanel.tsx';
import type { FileKeeper } from './fileKeeper.ts';

export interface Shown {
  readonly address?: string;
  readonly trouble?: Trouble;
}

export function usePicture(keeper: FileKeeper, id: string): Shown {
  const [shown, setShown] = useState<Shown>({});
  useEffect(() => {
    let address: string | undefined;
    let here = true;
    void keeper.read(id).then((read) => {
      if (!here) return;
      if (!read.ok) return setShown({ trouble: read.error });
      address = URL.createObjectURL(read.value);
      setShown({ address });
    });
    return () => {
      here = false;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [keeper, id]);
  return shown;
}
