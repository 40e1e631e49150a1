import type { PersonStory } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';

// One thing done about a person, and what is said when it is done. Gives what refused it, if anything did.
export type Act = (work: () => Promise<Result<PersonStory, AppError>>, done: string) => Promise<AppError | undefined>;
