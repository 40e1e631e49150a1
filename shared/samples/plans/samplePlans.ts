// Every sample plan that was written by hand, in the order in which sample people begin. Earlier versions stand after them.
import type { SamplePlan } from '../builders/samplePlan.ts';
import { amina } from './amina.ts';
import { aminaDrawing } from './aminaDrawing.ts';
import { aminaLastYear } from './aminaLastYear.ts';
import { babyMahmood } from './babyMahmood.ts';
import { cagri } from './cagri.ts';
import { dan } from './dan.ts';
import { gwen } from './gwen.ts';
import { kacper } from './kacper.ts';
import { lucja } from './lucja.ts';
import { ngoc } from './ngoc.ts';
import { siobhan } from './siobhan.ts';
import { tomos } from './tomos.ts';
import { robin, rowan } from './twins.ts';
import { yinka } from './yinka.ts';
import { zainab } from './zainab.ts';

export const currentPlans: readonly SamplePlan[] = [
  amina,
  tomos,
  ngoc,
  lucja,
  yinka,
  cagri,
  rowan,
  robin,
  babyMahmood,
  gwen,
  dan,
  siobhan,
  zainab,
  kacper,
];

export const earlierPlans: readonly SamplePlan[] = [aminaLastYear];

export const samplePlans: readonly SamplePlan[] = [...currentPlans, ...earlierPlans];

// What the files that they name hold.
export const sampleFiles = [aminaDrawing] as const;
