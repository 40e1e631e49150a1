// Every date that waits in the caseload.
import { dateAt } from '../../../shared/base/plainDate.ts';
import { ok } from '../../../shared/base/result.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { dueDates } from '../store/dueDates.ts';

export const dueDateService = ({ now }: Ports): Pick<Handlers, 'due.read'> => ({
  'due.read': (_, { database }) => ok(dueDates(database, dateAt(now()))),
});
