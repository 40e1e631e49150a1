// The only wiring: a host lends the ports and gets back one door and one way to close it.
import type { AppError } from '../../shared/api/errors.ts';
import { appError } from '../../shared/api/errors.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { createDispatch } from './dispatch.ts';
import type { Ports } from './ports.ts';
import { amendmentService } from './services/amendments.ts';
import { createBackups } from './services/backups.ts';
import { documentService } from './services/documents.ts';
import { dueDateService } from './services/dueDates.ts';
import { fileService } from './services/files.ts';
import { givenCopyService } from './services/givenCopies.ts';
import { historyService } from './services/history.ts';
import { createPaperMaker } from './services/paperMaker.ts';
import { paperworkService } from './services/paperwork.ts';
import { peopleService } from './services/people.ts';
import { standingService } from './services/personStanding.ts';
import { planService } from './services/plans.ts';
import { restoreService } from './services/restoring.ts';
import { signedSheetService } from './services/signedSheets.ts';
import { signingService } from './services/signing.ts';
import { createTurns } from './services/turns.ts';
import { vaultService } from './services/vault.ts';
import { verifyService } from './services/verify.ts';
import { createVaultRoom } from './services/vaultRoom.ts';

export interface App {
  readonly dispatch: (operation: string, input: unknown) => Promise<Result<unknown, AppError>>;
  // Takes nothing new, gives up documents and backups in the making, lets the rest of what was asked finish, then locks.
  readonly close: () => Promise<void>;
}

export function createApp(ports: Ports): App {
  const room = createVaultRoom(ports);
  const inTurn = createTurns();
  const papers = createPaperMaker(ports);
  const backups = createBackups(ports, room);
  room.onEnter(backups.ofTheDay);
  const isOpen = (vault: object): boolean => room.opened() === vault;
  const dispatch = createDispatch({
    opened: room.opened,
    log: ports.log,
    handlers: {
      'app.info': () => ok({ version: ports.version, host: ports.host }),
      ...vaultService(ports, room, inTurn),
      ...peopleService(ports),
      ...standingService(ports),
      ...dueDateService(ports),
      ...planService(ports),
      ...historyService(),
      ...signingService(ports, room, papers, backups.afterAgreement),
      ...verifyService(ports, room, papers),
      ...fileService(ports),
      ...documentService(ports, papers, isOpen),
      ...paperworkService(ports),
      ...givenCopyService(ports, papers, isOpen),
      ...amendmentService(ports),
      ...signedSheetService(ports),
      ...backups.handlers,
      ...restoreService(ports, room, backups.beforeRestore),
    },
  });

  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const close = async (): Promise<void> => {
    backups.close();
    await papers.close();
    await Promise.allSettled(underWay);
    room.leave();
  };

  return {
    dispatch: async (operation, input) => {
      if (closing) return err(appError('disconnected'));
      const answer = dispatch(operation, input);
      underWay.add(answer);
      try {
        return await answer;
      } finally {
        underWay.delete(answer);
      }
    },
    close: () => (closing ??= close()),
  };
}
