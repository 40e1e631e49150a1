// Rules said in words, for a form that explains why something is asked and for whoever reads the definition.
import { findEntry } from './definition.ts';
import type { Field, Fields, Option } from './fields.ts';
import { FIVE_WAY } from './fields.ts';
import type { Nation, Rule } from './rules.ts';
import { LIFE_STAGES } from './valueSets/lifeStage.ts';

const NATION_NAMES: { readonly [Of in Nation]: string } = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  northernIreland: 'Northern Ireland',
};

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

const labelsOf = (options: readonly Option[], codes: readonly string[]): string =>
  either(codes.map((code) => `“${options.find((option) => option.code === code)?.label ?? code}”`));

function optionsOf(field: Field | undefined): readonly Option[] {
  switch (field?.kind) {
    case 'choice':
    case 'choices':
      return field.options;
    case 'fiveWay':
      return FIVE_WAY;
    default:
      return [];
  }
}

// `beside`: the fields of the same section or the same rows. Reads on from “Asked ”.
export function ruleInWords(rule: Rule, beside: Fields): string {
  const named = (name: string): Field | undefined => (name.includes('.') ? findEntry(name)?.field : beside[name]);
  const label = (name: string): string => `“${named(name)?.label ?? name}”`;
  switch (rule.when) {
    case 'answerIs':
      return `when ${label(rule.field)} is ${labelsOf(optionsOf(named(rule.field)), [rule.value])}`;
    case 'answerIn':
      return `when ${label(rule.field)} is ${labelsOf(optionsOf(named(rule.field)), rule.values)}`;
    case 'isBlank':
      return `while ${label(rule.field)} is blank`;
    case 'isAnswered':
      return `once ${label(rule.field)} is answered`;
    case 'age': {
      if (rule.from === undefined) return `under the age of ${rule.under ?? 0}`;
      return rule.under === undefined ? `from the age of ${rule.from}` : `from the age of ${rule.from} to ${rule.under - 1}`;
    }
    case 'schoolYear':
      return `from Year ${rule.from} at school`;
    case 'lifeStage':
      return `at the stage of life ${labelsOf(LIFE_STAGES, rule.stages)}`;
    case 'nation':
      return `in ${either(rule.nations.map((nation) => NATION_NAMES[nation]))}`;
    case 'all':
      return rule.rules.map((each) => ruleInWords(each, beside)).join(', and ');
    case 'any':
      return rule.rules.map((each) => ruleInWords(each, beside)).join(', or ');
  }
}
