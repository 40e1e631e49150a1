// Something about an answer that a person should look at. Issues are values, shown beside their field; they never stop
// a draft from being kept.
export interface Issue {
  // 'person.dateOfBirth', or '' for the plan as a whole.
  readonly path: string;
  readonly code: string;
  // An error must be settled before the plan can be agreed; a warning may be right as it stands.
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
}
