// Which outline makes which paper. A new name in plan/documents.ts breaks the build here.
import type { DocumentName } from '../plan/documents.ts';
import type { Audience } from '../plan/fields.ts';
import { alertCard } from './alertCard.ts';
import type { PrintableDocument } from './blocks.ts';
import { changesSheet } from './changesSheet.ts';
import { coSignSheet } from './coSignSheet.ts';
import { ehcAdvice } from './ehcAdvice.ts';
import { emergencyPage } from './emergencyPage.ts';
import { frontSheet } from './frontSheet.ts';
import { fullPlan } from './fullPlan.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { passport } from './passport.ts';
import { schoolPlan } from './schoolPlan.ts';
import { shortBreakPack } from './shortBreakPack.ts';
import { transitionSummary } from './transitionSummary.ts';

// `reader`: whose paper it is. An outline with only one reader need not ask.
type Outline = (plan: IssuedPlan, reader: Audience) => PrintableDocument;

export const outlines: Readonly<Record<DocumentName, Outline>> = {
  'front-sheet': frontSheet,
  emergency: emergencyPage,
  card: alertCard,
  school: schoolPlan,
  'ehc-advice': ehcAdvice,
  passport,
  transition: transitionSummary,
  'short-break': shortBreakPack,
  full: fullPlan,
  changes: changesSheet,
  'co-sign': coSignSheet,
};
