// The page in the order in which a doctor reads it at three in the morning, and which fields of the plan stand where on it.
// What belongs in a region, and why somebody needs it, is said wherever the region is still empty.
import { fieldEntry, type FieldPath } from '../../../shared/plan/definition.ts';
import { spotOfEntry, type Spot } from '../../form/spot.ts';

export type RegionId =
  | 'current'
  | 'kill'
  | 'allergy'
  | 'scenarios'
  | 'doNot'
  | 'doses'
  | 'ring'
  | 'normal'
  | 'papers'
  | 'before'
  | 'authority';

export interface Region {
  readonly id: RegionId;
  readonly title: string;
  readonly why: string;
  readonly width: 'whole' | 'wide' | 'narrow' | 'half';
  readonly spots: readonly Spot[];
}

const region = (id: RegionId, title: string, width: Region['width'], paths: readonly FieldPath[], why: string): Region => ({
  id,
  title,
  why,
  width,
  spots: paths.map((path) => spotOfEntry(fieldEntry(path))),
});

export const regions: readonly Region[] = [
  region(
    'current',
    'Current and real',
    'whole',
    ['emergency.plan', 'emergency.notNeededWhy', 'emergency.notNeededBy', 'emergency.reliableUntil'],
    'Whether there is an emergency plan, and the last day to rely on it: a doctor who cannot see that a page is current does not follow it.',
  ),
  region(
    'kill',
    'What can kill',
    'wide',
    ['emergency.risks', 'summary.explainer'],
    'The worst first, in plain words and by its medical name: a doctor has six seconds to know what kills this person.',
  ),
  region(
    'allergy',
    'Allergy',
    'narrow',
    ['summary.allergyStatus', 'summary.allergies', 'summary.allergiesConfirmedBy', 'summary.allergiesConfirmedOn'],
    'Each allergy, or that somebody said there is none: left blank, nobody may give anything in peace.',
  ),
  region(
    'scenarios',
    'Start if',
    'whole',
    ['emergency.scenarios'],
    'When to act, then numbered steps with who and how soon: a stranger must be able to start without asking.',
  ),
  region(
    'doNot',
    'Do not',
    'whole',
    ['emergency.doNot'],
    'What would harm this person, why, and what to do instead: a doctor leaves out the usual treatment only for a reason.',
  ),
  region(
    'doses',
    'Emergency medicines',
    'whole',
    ['emergency.medicines'],
    'Each dose as the prescriber authorised it, checked by somebody else: nobody should have to work out a dose beside a sick person.',
  ),
  region(
    'ring',
    'Ring',
    'half',
    ['emergency.phones', 'emergency.hospital', 'emergency.hospitalNotes'],
    'Who to ring, in order, with hours and the words to say: one of them must answer in the middle of the night.',
  ),
  region(
    'normal',
    'Normal for this person',
    'half',
    ['summary.baseline', 'emergency.baseline', 'emergency.baselineUnknown', 'summary.weight'],
    'What is usual for them: a doctor who does not know it treats the usual, or misses the change.',
  ),
  region(
    'papers',
    'Devices, other papers, and where the rest is',
    'whole',
    [
      'summary.devices',
      'emergency.resuscitation',
      'linkedPlans.plans',
      'emergency.resuscitationPlans',
      'emergency.whoCanConsent',
      'emergency.guidelines',
      'emergency.equipment',
      'emergency.callScript',
    ],
    'What is in or on the body, whether a resuscitation paper exists and where, and which guideline holds: it is looked for in the second minute.',
  ),
  region(
    'before',
    'Before and beside treatment',
    'whole',
    ['emergency.investigations', 'emergency.fluids', 'emergency.fastingLimit', 'emergency.airway', 'emergency.disposition'],
    'Tests to send without delaying treatment, fluids, the airway, and when home is safe: some results are lost once treatment has begun.',
  ),
  region(
    'authority',
    'Authority',
    'whole',
    ['emergency.authorisedBy', 'emergency.authorisedOn', 'emergency.changeReason'],
    'Who stands by this page and since when: a doctor trusts a name, a role and a date.',
  ),
];

export const holds = ({ spots }: Region, path: string): boolean =>
  spots.some((spot) => path === spot.path || path.startsWith(`${spot.path}.`));

export const regionOf = (path: string): Region | undefined => regions.find((each) => holds(each, path));
