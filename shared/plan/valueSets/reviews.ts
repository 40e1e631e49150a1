// Why a version is made, who was there, and what should bring the next one forward.
import type { Option } from '../option.ts';

export const PURPOSES = [
  { code: 'first', label: 'First plan' },
  { code: 'review', label: 'Planned review' },
  { code: 'admission', label: 'After an admission' },
  { code: 'change', label: 'Something has changed' },
  { code: 'localAuthority', label: 'Asked for by the local authority' },
  { code: 'transfer', label: 'Move to another service' },
] as const satisfies readonly Option[];

export const MEETING_MODES = [
  { code: 'together', label: 'Face to face' },
  { code: 'video', label: 'Video' },
  { code: 'phone', label: 'Phone' },
  { code: 'paper', label: 'By post or email' },
] as const satisfies readonly Option[];

export const ATTENDEE_CAPACITIES = [
  { code: 'person', label: 'The person', plainLabel: 'Me' },
  { code: 'carer', label: 'Parent, carer or family' },
  { code: 'advocate', label: 'Advocate or interpreter' },
  { code: 'health', label: 'Health professional' },
  { code: 'other', label: 'Other professional' },
] as const satisfies readonly Option[];

export const ATTENDANCES = [
  { code: 'present', label: 'Took part' },
  { code: 'wrote', label: 'Sent a contribution' },
  { code: 'invited', label: 'Invited' },
  { code: 'apology', label: 'Sent apologies' },
] as const satisfies readonly Option[];

export const REVIEW_KINDS = [
  { code: 'full', label: 'Full review' },
  { code: 'emergency', label: 'Emergency page only' },
  { code: 'annual', label: 'With the annual review of the EHC plan' },
  { code: 'team', label: 'Team meeting' },
] as const satisfies readonly Option[];

export const REVIEW_TRIGGERS = [
  { code: 'admission', label: 'A stay in hospital' },
  { code: 'emergencyVisits', label: 'A visit to the emergency department' },
  { code: 'medicine', label: 'A new or changed medicine' },
  { code: 'device', label: 'A new or changed device' },
  { code: 'weight', label: 'Weight up or down by a tenth' },
  { code: 'diagnosis', label: 'A new diagnosis or result' },
  { code: 'school', label: 'A new school or setting' },
  { code: 'carer', label: 'A carer is ill or things change at home' },
  { code: 'request', label: 'The person or family asks' },
  { code: 'other', label: 'Something else' },
] as const satisfies readonly Option[];

// The parts of the plan whose single answers a new version brings forward: the sections, by their ids.
export const PLAN_PARTS = [
  { code: 'person', label: 'Person and identity' },
  { code: 'summary', label: 'Medical summary' },
  { code: 'healthNeeds', label: 'Health needs' },
  { code: 'emergency', label: 'Emergency plan' },
  { code: 'contacts', label: 'People and contacts' },
  { code: 'goals', label: 'Goals and outcomes' },
  { code: 'provision', label: 'Support and actions' },
  { code: 'dailyLife', label: 'Home, school and family' },
  { code: 'transitions', label: 'Moves and growing up' },
  { code: 'aboutMe', label: 'About me' },
  { code: 'coordination', label: 'Who does what' },
  { code: 'reviews', label: 'Keeping it up to date' },
  { code: 'consent', label: 'Deciding and sharing' },
  { code: 'education', label: 'Education and the local authority' },
  { code: 'linkedPlans', label: 'Linked plans' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const PART_STANDINGS = [
  { code: 'waits', label: 'Nobody has looked yet' },
  { code: 'stands', label: 'Looked through' },
] as const satisfies readonly Option[];
