// Support that is worded so that it need not happen: advice, field by field.
import { supportWording } from '../wording/supportWording.ts';
import { WORDING_KINDS } from '../wording/kinds.ts';
import type { GateRule } from './scope.ts';

export const openWording: GateRule = ({ answers }) => {
  const findings = supportWording(answers);
  return [...new Set(findings.map(({ path }) => path))].map((path) => {
    const here = findings.filter((finding) => finding.path === path);
    const questions = new Set(here.map(({ kind }) => WORDING_KINDS[kind].asks));
    return {
      path,
      sentence: `${here.map(({ phrase }) => `“${phrase}”`).join(', ')}: this leaves it open.`,
      settle: [...questions].join(' '),
    };
  });
};
