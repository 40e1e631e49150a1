// Conditions for the people who are made up by number: what a short plan says of each, in words a stranger would understand.
// Each suits the ages given. The names are real conditions; nothing else here is about anybody.
export interface ShortCondition {
  readonly fromAge: number;
  readonly toAge: number;
  readonly name: string;
  readonly explainer: string;
  readonly effect: string;
}

export const shortConditions: readonly ShortCondition[] = [
  {
    fromAge: 0,
    toAge: 120,
    name: 'Tuberous sclerosis complex',
    explainer: 'Growths in brain, skin and kidneys that can cause seizures.',
    effect: 'Seizures come in clusters; days after them are quiet.',
  },
  {
    fromAge: 2,
    toAge: 120,
    name: 'Ehlers-Danlos syndrome, classical type',
    explainer: 'Skin and joints that stretch and tear too easily.',
    effect: 'Joints slip out; writing and stairs are paced.',
  },
  {
    fromAge: 0,
    toAge: 120,
    name: 'Phenylketonuria',
    explainer: 'A low-protein diet for life keeps the brain safe.',
    effect: 'Every meal is weighed and no dose of supplement is skipped.',
  },
  {
    fromAge: 1,
    toAge: 120,
    name: 'Noonan syndrome',
    explainer: 'A condition from birth that affects heart, growth and bleeding.',
    effect: 'Tires on hills; heart clinic once a year.',
  },
  {
    fromAge: 0,
    toAge: 120,
    name: 'Osteogenesis imperfecta',
    explainer: 'Bones that break more easily than most.',
    effect: 'Lifted from underneath, never by an arm.',
  },
  {
    fromAge: 0,
    toAge: 120,
    name: 'Prader-Willi syndrome',
    explainer: 'Constant hunger and weak muscles; food has to be kept out of reach.',
    effect: 'Mealtimes are at fixed times; new places are hard.',
  },
  {
    fromAge: 18,
    toAge: 120,
    name: 'Fabry disease',
    explainer: 'A missing enzyme that slowly harms kidneys, heart and nerves.',
    effect: 'Burning hands and feet in the heat; tired by four.',
  },
  {
    fromAge: 16,
    toAge: 120,
    name: 'Wilson disease',
    explainer: 'Copper builds up in liver and brain unless medicine is taken every day.',
    effect: 'Steady on treatment; blood tests every three months.',
  },
  {
    fromAge: 0,
    toAge: 120,
    name: 'Alport syndrome',
    explainer: 'Kidneys and hearing slowly weaken.',
    effect: 'Wears hearing aids; blood pressure is checked at home.',
  },
  {
    fromAge: 3,
    toAge: 120,
    name: 'Neurofibromatosis type 1',
    explainer: 'Growths on nerves, and learning that takes longer.',
    effect: 'Short tasks, and a clinic that watches the eyes.',
  },
  {
    fromAge: 0,
    toAge: 25,
    name: 'Angelman syndrome',
    explainer: 'No spoken words, seizures, and a happy, busy nature.',
    effect: 'Sleeps four hours a night; loves water.',
  },
  {
    fromAge: 0,
    toAge: 18,
    name: 'Spinal muscular atrophy type 2',
    explainer: 'Weak muscles; breathing needs watching.',
    effect: 'Powered chair; cough machine twice a day.',
  },
  {
    fromAge: 18,
    toAge: 120,
    name: 'Huntington disease',
    explainer: 'Movement, mood and memory slowly change.',
    effect: 'Needs time to answer, and a plan for each day.',
  },
  {
    fromAge: 18,
    toAge: 120,
    name: 'Myotonic dystrophy type 1',
    explainer: 'Stiff, weak muscles and a heart rhythm to be checked.',
    effect: 'Naps in the day; anaesthetics are planned.',
  },
];
