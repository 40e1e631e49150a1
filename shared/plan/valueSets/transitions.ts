// Moves between services, places and stages of life, and getting ready for them.
import type { Option } from '../option.ts';

export const TRANSITION_ANSWERS = [
  { code: 'planned', label: 'A move is planned, or being prepared' },
  { code: 'notNeeded', label: 'No move to plan for now' },
  { code: 'declined', label: 'Asked, and declined to talk about it now' },
] as const satisfies readonly Option[];

export const TRANSITION_TYPES = [
  { code: 'childToAdult', label: 'Children’s to adult health care' },
  { code: 'schoolPhase', label: 'School to the next school or college' },
  { code: 'service', label: 'One service to another' },
  { code: 'region', label: 'One area or nation to another' },
  { code: 'residential', label: 'Home to residential or supported care' },
  { code: 'hospitalHome', label: 'Hospital to home' },
  { code: 'palliative', label: 'Active treatment to palliative care' },
  { code: 'workStudy', label: 'Into work or university' },
  { code: 'pregnancy', label: 'Pregnancy' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const TRANSITION_STATUSES = [
  { code: 'thinking', label: 'Being talked about' },
  { code: 'planned', label: 'Planned' },
  { code: 'underWay', label: 'Under way' },
  { code: 'done', label: 'Done' },
  { code: 'stopped', label: 'Stopped or put off' },
] as const satisfies readonly Option[];

export const READINESS_STAGES = [
  { code: 'introduced', label: 'Introduced' },
  { code: 'early', label: 'Early steps' },
  { code: 'building', label: 'Building up' },
  { code: 'nearly', label: 'Nearly ready' },
  { code: 'settled', label: 'Settled in adult care' },
  { code: 'notApplicable', label: 'Does not apply' },
] as const satisfies readonly Option[];

export const SKILLS = [
  { code: 'knows', label: 'Knows about their condition', plainLabel: 'I know about my condition' },
  { code: 'tells', label: 'Can tell a doctor about it', plainLabel: 'I can tell a doctor about it' },
  { code: 'books', label: 'Books appointments', plainLabel: 'I can book an appointment' },
  { code: 'medicines', label: 'Orders and takes medicines', plainLabel: 'I can order and take my medicines' },
  { code: 'danger', label: 'Knows the danger signs', plainLabel: 'I know the danger signs' },
  { code: 'rings', label: 'Knows who to ring, and when', plainLabel: 'I know who to ring, and when' },
  { code: 'emergency', label: 'Can use the emergency plan', plainLabel: 'I can use my emergency plan' },
  { code: 'consents', label: 'Takes part in decisions and consent', plainLabel: 'I take part in decisions about me' },
  { code: 'lifestyle', label: 'Has talked about relationships, alcohol, driving and work', plainLabel: 'I have talked about growing up' },
] as const satisfies readonly Option[];

export const SKILL_ANSWERS = [
  { code: 'notYet', label: 'Not yet' },
  { code: 'withHelp', label: 'With help' },
  { code: 'alone', label: 'Alone' },
  { code: 'never', label: 'Will always need someone to do this' },
  { code: 'notAsked', label: 'Not asked' },
] as const satisfies readonly Option[];

export const ADULTHOOD_AREAS = [
  { code: 'employment', label: 'Work and further study' },
  { code: 'independentLiving', label: 'Independent living' },
  { code: 'community', label: 'Community and friends' },
  { code: 'health', label: 'Health' },
] as const satisfies readonly Option[];

export const ADULTHOOD_ANSWERS = [
  { code: 'aim', label: 'There is an aim' },
  { code: 'none', label: 'Talked about: no aim now' },
  { code: 'notAsked', label: 'Not asked' },
  { code: 'declined', label: 'Declined to say' },
] as const satisfies readonly Option[];

export const LAW_CHANGES = [
  { code: 'consent16', label: 'At 16: presumed able to decide for themselves' },
  { code: 'ehcRights', label: 'At the end of compulsory school: rights under an EHC plan pass to them' },
  { code: 'parents18', label: 'At 18: a parent can no longer decide or see records by right' },
  { code: 'capacity', label: 'Mental Capacity Act: best interests, power of attorney, deputy' },
] as const satisfies readonly Option[];

export const PARENT_INVOLVEMENT = [
  { code: 'always', label: 'With me all the time' },
  { code: 'partly', label: 'Part of the time alone' },
  { code: 'alone', label: 'On my own' },
  { code: 'notSure', label: 'Not sure yet' },
  { code: 'cannotSay', label: 'Cannot say; those who know them best decide' },
] as const satisfies readonly Option[];

export const FOLDER_CONTENTS = [
  { code: 'profile', label: 'One-page profile' },
  { code: 'condition', label: 'About the condition' },
  { code: 'emergency', label: 'Emergency plan' },
  { code: 'admissions', label: 'Unplanned admissions so far' },
  { code: 'educationSocial', label: 'Education and social care needs' },
  { code: 'preferences', label: 'Wishes about parents’ involvement' },
  { code: 'strengths', label: 'Strengths and hopes' },
] as const satisfies readonly Option[];
