// What the form needs of whoever keeps the bytes of files: the answers hold only what each is called and known by.
import { createContext, use } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { MediaType } from '../../../shared/files/fileLimits.ts';
import type { FileReference } from '../../../shared/plan/fields.ts';
import type { Trouble } from '../../ui/TroublePanel.tsx';

export interface FileToKeep {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: Blob;
}

export interface FileKeeper {
  // `place` puts it into the answers, before anything that leaves the plan goes on. Gives what went wrong.
  readonly add: (file: FileToKeep, place: (reference: FileReference) => void) => Promise<Trouble | undefined>;
  readonly read: (id: string) => Promise<Result<Blob, Trouble>>;
  // Asks where to. `one`: what such a file is, for a name that says nothing of anybody.
  readonly saveCopy: (file: FileReference, one: string) => Promise<'saved' | 'cancelled' | Trouble>;
}

const FileKeeperContext = createContext<FileKeeper | undefined>(undefined);
export const FileKeeperProvider = FileKeeperContext;

// Undefined where only what is written is shown.
export const useFileKeeper = (): FileKeeper | undefined => use(FileKeeperContext);
