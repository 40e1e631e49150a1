// How a medicine goes in, what a dose is worked out from, and what kind of reaction somebody has had.
import type { CodeOf, Option } from '../option.ts';

export const ROUTES = [
  { code: 'oral', label: 'By mouth (oral)', plainLabel: 'By mouth' },
  { code: 'buccal', label: 'Inside the cheek (buccal)', plainLabel: 'Inside the cheek' },
  { code: 'sublingual', label: 'Under the tongue (sublingual)', plainLabel: 'Under the tongue' },
  { code: 'nasal', label: 'Into the nose (nasal)', plainLabel: 'Into the nose' },
  { code: 'rectal', label: 'Into the bottom (rectal)', plainLabel: 'Into the bottom' },
  { code: 'gastrostomy', label: 'Gastrostomy tube (PEG or button)', plainLabel: 'Tube into the tummy' },
  { code: 'nasogastric', label: 'Nasogastric tube (NG)', plainLabel: 'Tube through the nose to the tummy' },
  { code: 'nasojejunal', label: 'Jejunal tube (NJ or PEJ)', plainLabel: 'Tube to the bowel' },
  { code: 'intramuscular', label: 'Into a muscle (intramuscular)', plainLabel: 'Injection into a muscle' },
  { code: 'intravenous', label: 'Into a vein (intravenous)', plainLabel: 'Into a vein' },
  { code: 'intraosseous', label: 'Into the bone (intraosseous)', plainLabel: 'Into the bone' },
  { code: 'subcutaneous', label: 'Under the skin (subcutaneous)', plainLabel: 'Under the skin' },
  { code: 'inhaled', label: 'Inhaled', plainLabel: 'Breathed in' },
  { code: 'nebulised', label: 'Nebulised', plainLabel: 'Breathed in as a mist' },
  { code: 'topical', label: 'On the skin (topical)', plainLabel: 'On the skin' },
  { code: 'transdermal', label: 'Patch on the skin (transdermal)', plainLabel: 'Patch on the skin' },
  { code: 'eye', label: 'Into the eye' },
  { code: 'ear', label: 'Into the ear' },
  { code: 'intrathecal', label: 'Into the spinal fluid (intrathecal)', plainLabel: 'Into the back' },
] as const satisfies readonly Option[];
export type Route = CodeOf<typeof ROUTES>;

export const DOSE_BASES = [
  { code: 'fixed', label: 'Fixed dose' },
  { code: 'weight', label: 'Worked out from body weight' },
  { code: 'surfaceArea', label: 'Worked out from body surface area' },
] as const satisfies readonly Option[];
export type DoseBasis = CodeOf<typeof DOSE_BASES>;
