// The fifteen systems of the CONCORD survey, in its wording as far as a label allows, and seven more that it did not ask
// about. Vision, hearing and mental health stand among them, so that they are always asked.
import type { Option } from '../option.ts';

export const BODY_SYSTEMS = [
  { code: 'breathing', label: 'Breathing' },
  { code: 'airway', label: 'Airway, nose and throat' },
  { code: 'heart', label: 'Heart and circulation' },
  { code: 'neurological', label: 'Brain, nerves and spinal cord' },
  { code: 'digestion', label: 'Digestion' },
  { code: 'nutrition', label: 'Eating, drinking and swallowing' },
  { code: 'metabolic', label: 'Metabolism', plainLabel: 'How the body uses food' },
  { code: 'endocrine', label: 'Hormones and diabetes' },
  { code: 'kidneys', label: 'Kidneys' },
  { code: 'continence', label: 'Bladder and bowel' },
  { code: 'immuneBlood', label: 'Immune system and blood' },
  { code: 'skin', label: 'Skin' },
  { code: 'teeth', label: 'Teeth and mouth' },
  { code: 'muscles', label: 'Muscles, ligaments and joints' },
  { code: 'bones', label: 'Bones' },
  { code: 'pain', label: 'Long-term pain' },
  { code: 'vision', label: 'Vision', plainLabel: 'Seeing' },
  { code: 'hearing', label: 'Hearing' },
  { code: 'sleep', label: 'Sleep' },
  { code: 'learning', label: 'Learning difficulties', plainLabel: 'Learning' },
  { code: 'behaviour', label: 'Behaviour' },
  { code: 'mentalHealth', label: 'Mental and emotional health', plainLabel: 'Feelings and mental health' },
] as const satisfies readonly Option[];
