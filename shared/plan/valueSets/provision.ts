// Support that is given, who pays for it, and whether they have agreed to.
import type { Option } from '../option.ts';

export const PROVISION_TYPES = [
  { code: 'health', label: 'Health care' },
  { code: 'education', label: 'Support that educates or trains' },
  { code: 'social', label: 'Social care' },
  { code: 'equipment', label: 'Equipment or supplies' },
  { code: 'budget', label: 'Personal budget' },
] as const satisfies readonly Option[];

export const FUNDERS = [
  { code: 'icb', label: 'Integrated care board (local NHS)', plainLabel: 'The local NHS' },
  { code: 'nhsEngland', label: 'NHS England specialised commissioning', plainLabel: 'The national NHS' },
  { code: 'localAuthority', label: 'Local authority (council)', plainLabel: 'The council' },
  { code: 'school', label: 'School or college' },
  { code: 'personalBudget', label: 'Personal health budget' },
  { code: 'family', label: 'Family' },
  { code: 'charity', label: 'Charity' },
  { code: 'none', label: 'Nobody yet' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];

export const AGREEMENT_STATUSES = [
  { code: 'agreed', label: 'Agreed' },
  { code: 'requested', label: 'Asked for' },
  { code: 'notAgreed', label: 'Not agreed' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];

export const ACTION_STATUSES = [
  { code: 'proposed', label: 'Proposed' },
  { code: 'agreed', label: 'Agreed' },
  { code: 'started', label: 'Started' },
  { code: 'done', label: 'Done' },
  { code: 'stopped', label: 'Stopped' },
  { code: 'notAgreed', label: 'Not agreed' },
] as const satisfies readonly Option[];
