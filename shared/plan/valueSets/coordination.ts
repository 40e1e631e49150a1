// Who keeps a plan, who coordinates, and what a specialist centre offers: the closed lists of the CONCORD survey.
import type { Option } from '../option.ts';

// "No one" was an answer in the survey. It is not one for an agreed plan.
export const PLAN_OWNER_ROLES = [
  { code: 'person', label: 'The person', plainLabel: 'Me' },
  { code: 'carer', label: 'Their carer or parent' },
  { code: 'hospitalDoctor', label: 'Hospital doctor' },
  { code: 'shared', label: 'Shared between professionals, with this person in the lead' },
  { code: 'specialistNurse', label: 'Specialist nurse' },
  { code: 'coordinator', label: 'Care coordinator' },
  { code: 'gp', label: 'GP' },
  { code: 'geneticCounsellor', label: 'Genetic counsellor' },
  { code: 'communityNurse', label: 'Practice or community nurse' },
  { code: 'communityPaediatrician', label: 'Community paediatrician' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const COORDINATOR_POSTS = [
  { code: 'dedicated', label: 'Employed to coordinate care' },
  { code: 'partOfRole', label: 'As part of another role' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];

export const COORDINATOR_ROLES = [
  { code: 'hospitalDoctor', label: 'Hospital doctor' },
  { code: 'gp', label: 'GP' },
  { code: 'specialistNurse', label: 'Specialist nurse' },
  { code: 'communityNurse', label: 'Practice or community nurse' },
  { code: 'communityPaediatrician', label: 'Community paediatrician' },
  { code: 'palliative', label: 'Palliative care specialist' },
  { code: 'charity', label: 'Someone from a charity or support group' },
  { code: 'physiotherapist', label: 'Physiotherapist' },
  { code: 'geneticCounsellor', label: 'Genetic counsellor' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const COORDINATION_FUNCTIONS = [
  { code: 'liaise', label: 'Talks to all the health professionals' },
  { code: 'schedule', label: 'Books appointments' },
  { code: 'emergency', label: 'Is the contact in an emergency' },
  { code: 'updatePlan', label: 'Keeps this plan up to date' },
  { code: 'records', label: 'Makes sure records are there at appointments' },
  { code: 'jointClinics', label: 'Arranges joint clinics and team meetings' },
  { code: 'advocate', label: 'Speaks up for the person' },
  { code: 'outOfHours', label: 'Is the contact out of hours' },
  { code: 'transitions', label: 'Coordinates moves between services' },
  { code: 'otherServices', label: 'Links health with social care and other services' },
  { code: 'respite', label: 'Arranges short breaks' },
] as const satisfies readonly Option[];

export const WHO_DOES_IT = [
  { code: 'coordinator', label: 'Coordinator' },
  { code: 'family', label: 'Family or carer' },
  { code: 'person', label: 'The person', plainLabel: 'Me' },
  { code: 'other', label: 'Someone else' },
  { code: 'nobody', label: 'Nobody' },
  { code: 'notAsked', label: 'Not asked' },
] as const satisfies readonly Option[];

export const SPECIALIST_PROFESSIONS = [
  { code: 'rareExpert', label: 'Doctor expert in rare or undiagnosed conditions' },
  { code: 'specialistNurse', label: 'Specialist nurse' },
  { code: 'organExpert', label: 'Doctor expert in one body system' },
  { code: 'physiotherapist', label: 'Physiotherapist' },
  { code: 'psychologist', label: 'Psychologist' },
  { code: 'dietitian', label: 'Dietitian' },
  { code: 'geneticCounsellor', label: 'Genetic counsellor' },
  { code: 'occupationalTherapist', label: 'Occupational therapist' },
  { code: 'coordinator', label: 'Care coordinator' },
  { code: 'behaviouralTherapist', label: 'Behavioural therapist' },
  { code: 'communityPaediatrician', label: 'Community paediatrician' },
  { code: 'speechTherapist', label: 'Speech and language therapist' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const CENTRE_SERVICES = [
  { code: 'expert', label: 'Appointments with an expert' },
  { code: 'professionals', label: 'Different professionals in one place' },
  { code: 'oneVisit', label: 'Several appointments in one visit' },
  { code: 'diagnostics', label: 'Diagnosis and screening' },
  { code: 'supportGroups', label: 'Support groups and charities' },
  { code: 'research', label: 'Taking part in research' },
  { code: 'urgentContact', label: 'A contact for emergencies' },
  { code: 'nonUrgentContact', label: 'A contact out of hours that is not for emergencies' },
  { code: 'remote', label: 'Phone or video appointments' },
  { code: 'emergencyAdmission', label: 'Support during emergency admissions' },
  { code: 'plannedAdmission', label: 'Support with planned admissions' },
  { code: 'nonHealth', label: 'Other professionals, such as a social worker' },
  { code: 'longHours', label: 'Longer opening hours' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const CENTRE_BARRIERS = [
  { code: 'distance', label: 'Distance' },
  { code: 'cost', label: 'Cost of travel' },
  { code: 'physical', label: 'Travel is physically hard' },
  { code: 'localEnough', label: 'Local care is enough' },
  { code: 'interval', label: 'Too long between appointments' },
  { code: 'noBenefit', label: 'Does not seem to help' },
  { code: 'length', label: 'Length of appointments' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const CLINIC_TYPES = [
  { code: 'singleVisit', label: 'Several professionals in one visit' },
  { code: 'joint', label: 'Joint clinic' },
  { code: 'conditionSpecific', label: 'Clinic for this condition' },
  { code: 'virtual', label: 'Phone or video' },
  { code: 'ordinary', label: 'Ordinary appointment' },
] as const satisfies readonly Option[];
