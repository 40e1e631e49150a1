// What a host lends the core. Nothing else of the outside reaches it, so a test can lend a fixed clock and a temporary
// folder and everything else stays real.
export interface LogEntry {
  readonly level: 'info' | 'error';
  // Our own words only: no input, no answer, no path below the vault folder.
  readonly message: string;
  readonly reference?: string;
  readonly operation?: string;
  readonly stack?: string;
}

export interface Ports {
  readonly host: 'electron' | 'loopback' | 'cli' | 'test';
  readonly version: string;
  readonly vaultFolder: string;
  // Where "Try with sample people" keeps its vault.
  readonly sampleFolder: string;
  // The built documents worker (see tools/build.mjs).
  readonly documentsWorker: string;
  // How many documents may be made at the same time: one, unless the host asks for many at once.
  readonly documentThreads?: number;
  // The built backup process; without it there are no backups.
  readonly backupProgram?: string;
  // Backups are made without being asked for: a command that comes and goes leaves that to the window.
  readonly backsUpByItself?: boolean;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (entry: LogEntry) => void;
}
