// How sure we are of a diagnosis, and how things are going. Undiagnosed is a state of its own, not a gap.
import type { Option } from '../option.ts';

export const DIAGNOSTIC_STATUSES = [
  { code: 'confirmed', label: 'Confirmed diagnosis' },
  { code: 'suspected', label: 'Suspected by clinicians, not confirmed', plainLabel: 'Doctors think they know, but are not sure yet' },
  { code: 'multiple', label: 'More than one diagnosis' },
  { code: 'investigating', label: 'Undiagnosed: still being looked into', plainLabel: 'No diagnosis yet: doctors are still looking' },
  { code: 'undiagnosed', label: 'Undiagnosed: no further tests at present', plainLabel: 'No diagnosis, and no more tests for now' },
  { code: 'notSure', label: 'Not sure' },
] as const satisfies readonly Option[];

export const CERTAINTIES = [
  { code: 'confirmed', label: 'Confirmed' },
  { code: 'suspected', label: 'Suspected' },
  { code: 'ruledOut', label: 'Thought of, and ruled out' },
  { code: 'past', label: 'No longer active' },
] as const satisfies readonly Option[];

export const TRAJECTORIES = [
  { code: 'improving', label: 'Getting better' },
  { code: 'stable', label: 'Stable' },
  { code: 'fluctuating', label: 'Goes up and down' },
  { code: 'worsening', label: 'Getting worse' },
  { code: 'unpredictable', label: 'Cannot be predicted' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];

export const SEVERITIES = [
  { code: 'mild', label: 'Mild' },
  { code: 'moderate', label: 'Moderate' },
  { code: 'severe', label: 'Severe' },
  { code: 'lifeThreatening', label: 'Can threaten life' },
] as const satisfies readonly Option[];

export const LIKELIHOODS = [
  { code: 'unlikely', label: 'Unlikely' },
  { code: 'possible', label: 'Possible' },
  { code: 'likely', label: 'Likely' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];
