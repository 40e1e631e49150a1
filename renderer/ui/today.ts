import { dateAt, type PlainDate } from '../../shared/base/plainDate.ts';

export const today = (): PlainDate => dateAt(new Date());
