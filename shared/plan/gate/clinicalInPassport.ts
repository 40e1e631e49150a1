// About me is handed to strangers as a passport, which is no care plan: whoever follows a dose on it follows one that nobody
// authorised. It sees the words of doses and treatment, and not sense.
import { activeRows, walkTexts } from '../walk.ts';
import type { Found, GateRule } from './scope.ts';

const INSTRUCTION =
  /\d\s?(?:mg|mcg|µg|ml|milligrams?|micrograms?|millilitres?|units?)\b|\b(?:inject|injects|injected|doses?|dosage|milligrams?|micrograms?|tablets?|anaesthetic gas|intravenous|IV|IM|CPR|defibrillat\w*)\b/i;

// The medicines and allergies of this very plan are no words for a passport either, once there is a name to look for.
const SHORTEST_NAME = 5;

export const clinicalInPassport: GateRule = ({ answers }) => {
  const names = activeRows(answers.summary.medicines)
    .map(({ answers: { name = '' } }) => name.trim().split(/\s+/)[0]?.toLocaleLowerCase('en-GB') ?? '')
    .filter((name) => name.length >= SHORTEST_NAME);
  const found: Found[] = [];
  walkTexts(answers, (text, path, { sectionId, audience }, field) => {
    if (sectionId !== 'aboutMe' || field.names || !audience.includes('passport')) return;
    const words = text.toLocaleLowerCase('en-GB');
    if (INSTRUCTION.test(text) || names.some((name) => words.includes(name)))
      found.push({
        path,
        sentence: 'This reads like treatment. About me is printed as a passport, and nobody authorises what stands there.',
        settle: 'Say here how you want to be treated as a person, and write treatment under Medicines or the emergency plan.',
      });
  });
  return found;
};
