// Sentences as they stand in care plans, each with what a family could not follow in it, marked by hand. Written for this test.
export interface MarkedText {
  readonly text: string;
  // 'long', or the word.
  readonly hard: readonly string[];
}

const easy = (...texts: readonly string[]): readonly MarkedText[] => texts.map((text) => ({ text, hard: [] }));
const hard = (text: string, ...words: readonly string[]): MarkedText => ({ text, hard: words });

export const markedTexts: readonly MarkedText[] = [
  ...easy(
    'I like it when you tell me what happens next.',
    'Give one puff. Wait one minute. Look at the lips. If they are still blue, ring 999.',
    'Ring Dr. A. Sample on 01632 960 010 and ask for the children’s ward.',
    'DO NOT give anything by mouth.',
    'DO NOT LIE FLAT. Sit him up, and stay with him.',
    'She has had a PEG since she was two.',
    'He has a percutaneous endoscopic gastrostomy (PEG).',
    'MCADD (a condition in which the body cannot use fat) means that she must eat often.',
    'A feeding tube that goes through the nose (NG) is changed each month by the nurse.',
    'My GP and the NHS know about it.',
    'Type II collagen is missing, and stage III is the worst.',
    'C2 and E1 belong together.',
    'He lives in Exampleton, EX1 2AB.',
    'Write to senco@school.example or look at www.HELP.example.',
    'Mr McDonald and Ms O’NEILL know her well.',
    'The SCN1A gene is changed.',
    'My favourite TV is CBeebies and I love my DVD of trains.',
    'In the morning: wash, dress, breakfast. At noon: rest. In the evening: bath, story, sleep, and one light on in the hall all through the night.',
    'Take to school:\nthe red bag with the injection\nthe letter for the ambulance\nthe spare tube and the tape\nthe phone number of the ward\na change of clothes and a towel',
    'We want Ami to eat lunch with two friends on four days of five.',
    'I am OK at PE, but I get tired.',
    'She starts school in September 2027.',
    'Seizures come when he is hot.',
    'The nurse uses the ventilator at night.',
    'He says “NO” when he means yes.',
    'Weight 14.2 kg on 19-Nov-2026.',
  ),
  hard('Nil by mouth for six hours before an anaesthetic.', 'nil by mouth'),
  hard('Ask the OT about the chair.', 'OT'),
  hard('CP was found when she was one.', 'CP'),
  hard('The EHCP is being written.', 'EHCP'),
  hard('Commence feeds at 8 o’clock.', 'commence'),
  hard('Administer the rescue medicine, then ring.', 'administer'),
  hard('Give paracetamol PRN for pain.', 'PRN'),
  hard('He has hypoglycaemia when he is ill.', 'hypoglycaemia'),
  hard('Tachycardia and pyrexia are the first signs.', 'tachycardia', 'pyrexia'),
  hard('Renal function is checked each month.', 'renal'),
  hard('APTT is long before an operation.', 'APTT'),
  hard('Her HbA1c was high.', 'HbA1c'),
  hard('Prior to travel, ring the ward.', 'prior to'),
  hard('In the event of vomiting, ring us.', 'in the event of'),
  hard('Refer to DCO and DSCO for advice.', 'DCO', 'DSCO'),
  hard('He mobilises with a frame.', 'mobilises'),
  hard('Two ICDs were fitted.', 'ICD'),
  hard('Dysphagia means that drinks have to be thick.', 'dysphagia'),
  hard('Contraindicated: live vaccines.', 'contraindicated'),
  hard('Staff competencies are looked at yearly.', 'competencies'),
  hard('Feed TDS through the tube.', 'TDS'),
  hard('She has an AED at school.', 'AED'),
  hard('The LTV team rings on Mondays.', 'LTV'),
  hard('Prophylactic antibiotics from October to March.', 'prophylactic'),
  hard('No known comorbidities.', 'comorbidities'),
  hard('Analgesia before physiotherapy, please.', 'analgesia'),
  hard('bp falls and i.v. access is hard', 'i.v.'),
  hard(
    'When she wakes in the morning and before anybody moves her she must have her medicine and then lie still for half an hour because otherwise she will be sick.',
    'long',
  ),
  hard(
    'If the tube comes out at school the member of staff who is trained should put the spare one in at once and then ring both of us and the ward to say that it was done.',
    'long',
  ),
  hard(
    'We would like all of the people who meet him to speak to him first and not to us, to wait for his answer for as long as it takes, and to ask him again if they did not understand.',
    'long',
  ),
  hard(
    'The aim is that by the summer she will be able to utilise her communication aid in each lesson with prompts from an adult who has been trained by the speech therapist at the centre.',
    'long',
    'utilise',
  ),
];
