// How many threads make documents for a command that wants many. More than two cores are the machine's other work.
import { availableParallelism } from 'node:os';

export const DOCUMENTS_AT_ONCE = Math.min(2, availableParallelism());
