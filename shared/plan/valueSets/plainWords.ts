// Words that a family need not know, with what they mean in plain English. A word stands here only where it means one thing
// wherever a care plan uses it: OT, CP or AED do not, so whoever writes them is asked to say which is meant.

export interface PlainWord {
  // In every spelling that is used. Capitals alone are an abbreviation, and mean it only as capitals.
  readonly words: readonly [string, ...string[]];
  readonly means: string;
  // An everyday word says the same, so there is no need to keep this one.
  readonly say?: string;
}

export const PLAIN_WORDS: readonly PlainWord[] = [
  // Of tubes, lines and machines.
  { words: ['PEG'], means: 'a feeding tube that goes through the skin into the stomach' },
  { words: ['gastrostomy'], means: 'a small opening through the skin into the stomach, for a feeding tube' },
  { words: ['jejunostomy'], means: 'a small opening through the skin into the bowel, for a feeding tube' },
  { words: ['NG', 'NGT', 'nasogastric'], means: 'through the nose into the stomach' },
  { words: ['NJ', 'nasojejunal'], means: 'through the nose into the bowel' },
  { words: ['TPN', 'parenteral nutrition'], means: 'food given straight into a vein' },
  { words: ['tracheostomy'], means: 'an opening in the neck with a tube to breathe through' },
  { words: ['CVC', 'PICC', 'central line'], means: 'a thin tube that goes into a large vein and stays there' },
  { words: ['cannula'], means: 'a small soft tube that goes into a vein' },
  { words: ['catheter'], means: 'a thin soft tube that goes into the body' },
  { words: ['stoma'], means: 'an opening made in the skin of the tummy' },
  { words: ['CPAP', 'BiPAP'], means: 'a machine with a mask that helps somebody breathe' },
  { words: ['ventilator'], means: 'a machine that breathes for somebody or helps them breathe' },
  { words: ['nebuliser', 'nebulised'], means: 'a machine that turns medicine into a mist to breathe in' },
  // Of tests.
  { words: ['MRI'], means: 'a scan that makes pictures of the inside of the body with a magnet' },
  { words: ['CT'], means: 'a scan that makes pictures of the inside of the body with X-rays' },
  { words: ['ECG'], means: 'a test of how the heart beats' },
  { words: ['EEG'], means: 'a test of how the brain works' },
  { words: ['BP'], means: 'blood pressure' },
  { words: ['SpO2', 'SpO₂', 'sats', 'oxygen saturation'], means: 'how much oxygen is in the blood' },
  { words: ['DEXA'], means: 'a scan that shows how strong bones are' },
  { words: ['electrolytes'], means: 'the salts in the blood' },
  // Of how a medicine is given.
  { words: ['IV', 'intravenous', 'intravenously'], means: 'into a vein' },
  { words: ['IM', 'intramuscular', 'intramuscularly'], means: 'into a muscle' },
  { words: ['subcutaneous', 'subcutaneously'], means: 'under the skin' },
  { words: ['buccal'], means: 'between the gum and the cheek' },
  { words: ['PRN'], means: 'only when it is needed', say: 'when needed' },
  { words: ['BD'], means: 'two times a day', say: 'two times a day' },
  { words: ['TDS'], means: 'three times a day', say: 'three times a day' },
  { words: ['QDS'], means: 'four times a day', say: 'four times a day' },
  { words: ['NBM', 'nil by mouth'], means: 'nothing to eat or drink', say: 'nothing to eat or drink' },
  { words: ['bolus'], means: 'an amount given all at once' },
  { words: ['infusion'], means: 'a liquid that runs slowly into a vein' },
  // Of places and people.
  { words: ['A&E'], means: 'the emergency department of a hospital' },
  { words: ['ICU', 'PICU', 'HDU'], means: 'a ward for people who are very ill and are watched closely' },
  { words: ['CAMHS'], means: 'the NHS teams for children and young people’s mental health' },
  { words: ['SENCO', 'SENDCO'], means: 'the teacher who plans help for pupils with special educational needs' },
  { words: ['SEND', 'SEN'], means: 'special educational needs' },
  { words: ['LSA'], means: 'a learning support assistant: an adult who helps in lessons' },
  { words: ['CCN'], means: 'a children’s community nurse' },
  { words: ['SLT', 'SaLT'], means: 'a speech and language therapist' },
  { words: ['CHC'], means: 'continuing healthcare: care that the NHS arranges and pays for' },
  { words: ['ICB'], means: 'integrated care board: the NHS body that plans and pays for care in an area' },
  { words: ['MDT', 'multidisciplinary team', 'multi-disciplinary team'], means: 'people with different jobs who plan care together' },
  { words: ['paediatrician'], means: 'a children’s doctor' },
  { words: ['neurologist'], means: 'a doctor for the brain and nerves' },
  { words: ['nephrologist'], means: 'a kidney doctor' },
  { words: ['cardiologist'], means: 'a heart doctor' },
  { words: ['endocrinologist'], means: 'a doctor for hormones' },
  { words: ['dietitian'], means: 'an expert in food and feeding' },
  // Of the body, and of being ill.
  { words: ['adrenal crisis', 'adrenal crises'], means: 'when the body has too little of the hormone cortisol and becomes very ill' },
  { words: ['cortisol'], means: 'a hormone that keeps us going when we are ill or hurt' },
  { words: ['aspiration', 'aspirate', 'aspirates'], means: 'food, drink or spit going down into the lungs' },
  { words: ['dysphagia'], means: 'trouble with swallowing', say: 'trouble swallowing' },
  { words: ['hypoglycaemia', 'hypoglycaemic'], means: 'too little sugar in the blood', say: 'low blood sugar' },
  { words: ['hyperglycaemia'], means: 'too much sugar in the blood', say: 'high blood sugar' },
  { words: ['hypertension'], means: 'blood pressure that is too high', say: 'high blood pressure' },
  { words: ['hypotension'], means: 'blood pressure that is too low', say: 'low blood pressure' },
  { words: ['tachycardia'], means: 'a heart that beats too fast', say: 'fast heartbeat' },
  { words: ['bradycardia'], means: 'a heart that beats too slowly', say: 'slow heartbeat' },
  { words: ['hypoxia', 'hypoxic'], means: 'too little oxygen in the body', say: 'low oxygen' },
  { words: ['pyrexia', 'febrile'], means: 'a high temperature', say: 'high temperature' },
  { words: ['oedema'], means: 'swelling', say: 'swelling' },
  { words: ['dyspnoea'], means: 'hard work to breathe', say: 'hard to breathe' },
  { words: ['emesis'], means: 'being sick', say: 'being sick' },
  { words: ['haematuria'], means: 'blood in the wee', say: 'blood in the wee' },
  { words: ['renal'], means: 'of the kidneys', say: 'kidney' },
  { words: ['hepatic'], means: 'of the liver', say: 'liver' },
  { words: ['cardiac arrest'], means: 'when the heart stops beating' },
  { words: ['seizure', 'seizures'], means: 'a fit: the brain sends wrong signals for a while' },
  { words: ['status epilepticus'], means: 'a fit that does not stop by itself' },
  { words: ['sepsis'], means: 'when the body fights an infection so hard that it harms itself: an emergency' },
  { words: ['syncope'], means: 'fainting', say: 'fainting' },
  { words: ['prophylaxis', 'prophylactic'], means: 'to stop an illness before it starts', say: 'to prevent it' },
  { words: ['analgesia', 'analgesic'], means: 'medicine against pain', say: 'pain relief' },
  { words: ['spasticity'], means: 'muscles that are tight and stiff' },
  { words: ['contracture', 'contractures'], means: 'a joint that cannot be moved all the way' },
  { words: ['reflux'], means: 'food or acid coming back up from the stomach' },
  // Of care and of plans.
  { words: ['DNACPR'], means: 'a record that nobody should try to restart the heart if it stops' },
  { words: ['AAC'], means: 'other ways to talk: pictures, signs, or a device that speaks' },
  { words: ['EHC'], means: 'Education, Health and Care: the plan that the council makes for school and college' },
  { words: ['BSL'], means: 'British Sign Language' },
  { words: ['IDDSI'], means: 'numbers that say how thick a drink or how soft food must be' },
  { words: ['competency', 'competencies'], means: 'a skill that somebody has been checked in', say: 'skill' },
  { words: ['contraindicated', 'contraindication'], means: 'not safe for this person', say: 'not safe for them' },
  { words: ['commence', 'commenced', 'commencing'], means: 'start', say: 'start' },
  { words: ['administer', 'administered', 'administering', 'administration of'], means: 'give', say: 'give' },
  { words: ['ambulate', 'ambulant', 'mobilise', 'mobilises'], means: 'walk or move about', say: 'walk' },
  { words: ['utilise', 'utilises', 'utilising'], means: 'use', say: 'use' },
  { words: ['prior to'], means: 'before', say: 'before' },
  { words: ['in the event of'], means: 'if there is', say: 'if' },
  { words: ['as per'], means: 'as it says in', say: 'as it says in' },
  { words: ['aetiology'], means: 'the cause', say: 'cause' },
  { words: ['prognosis'], means: 'what is likely to happen', say: 'what is likely to happen' },
  { words: ['comorbidity', 'comorbidities', 'co-morbidities'], means: 'other conditions somebody has too', say: 'other conditions' },
  { words: ['cognition', 'cognitive'], means: 'to do with thinking', say: 'thinking' },
  { words: ['exacerbation', 'exacerbations', 'exacerbate', 'exacerbates'], means: 'a time when it gets worse', say: 'getting worse' },
];

// Everybody reads these without help, or a rule of the gate speaks of them.
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'UK NHS GP TV ID OK PE AM PM USA US EU DVD CD PC IT USB SMS PIN VIP DIY FAQ WC BBC CCTV SOS ICE QR PDF HGV MOT MP PO II III VI VII TBC TBA TODO FIXME XX XXX'.split(
    ' ',
  ),
);
