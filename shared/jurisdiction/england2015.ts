// England under Part 3 of the Children and Families Act 2014, the SEND Regulations 2014 and the Code of Practice of
// January 2015. Part 3 came into force on 1 September 2014. Reform has been announced and not made law; when it is, it is another pack.
import { literalDate } from '../base/plainDate.ts';
import type { JurisdictionPack } from './pack.ts';

export const england2015 = {
  id: 'england-2015',
  nation: 'england',
  title: 'England: Education, Health and Care plans (2015)',
  validFrom: literalDate('2014-09-01'),
  labels: {
    document: 'Education, Health and Care plan (EHC plan)',
    shortName: 'EHC plan',
    adviceTitle: 'Health information for an Education, Health and Care plan',
    notTheDocument: 'This is not an Education, Health and Care plan. Only a local authority can issue one.',
    personNumber: 'NHS number',
    authority: 'local authority',
    commissioner: 'integrated care board (ICB)',
  },
  sections: [
    {
      letter: 'A',
      label: 'Views, interests and aspirations',
      plainLabel: 'What I and my family think and hope for',
      holds: 'The views, interests and aspirations of the child and their parents, or of the young person, in their own words.',
      fromHealth: 'suggest',
    },
    { letter: 'B', label: 'Special educational needs', plainLabel: 'What is hard about learning', holds: 'Every special educational need identified.', fromHealth: 'suggest' },
    {
      letter: 'C',
      label: 'Health needs related to special educational needs',
      plainLabel: 'Health needs that affect learning',
      holds: 'Health needs that relate to the special educational needs, and others that need managing in the setting.',
      fromHealth: 'yes',
    },
    {
      letter: 'D',
      label: 'Social care needs related to special educational needs or disability',
      plainLabel: 'Help needed at home and in daily life',
      holds: 'Social care needs that relate to the special educational needs or to a disability.',
      fromHealth: 'suggest',
    },
    { letter: 'E', label: 'Outcomes', plainLabel: 'What should be different, and by when', holds: 'Outcomes over varying timescales, how they are measured, and steps towards them.', fromHealth: 'yes' },
    {
      letter: 'F',
      label: 'Special educational provision',
      plainLabel: 'Help with learning',
      holds: 'Provision for each need in B, specified and usually quantified, and any health or social care provision that educates or trains.',
      fromHealth: 'suggest',
    },
    {
      letter: 'G',
      label: 'Health care provision',
      plainLabel: 'Health care',
      holds: 'Health care reasonably required by the difficulties or disabilities, specified and quantified, as agreed by the body that commissions it.',
      fromHealth: 'yes',
    },
    {
      letter: 'H1',
      label: 'Social care provision under the Chronically Sick and Disabled Persons Act 1970',
      plainLabel: 'Social care for a disabled child',
      holds: 'Social care that must be made for a person under 18 under section 2 of the Act of 1970.',
      fromHealth: 'suggest',
    },
    { letter: 'H2', label: 'Other social care provision', plainLabel: 'Other social care', holds: 'Other social care reasonably required.', fromHealth: 'suggest' },
    { letter: 'I', label: 'Placement', plainLabel: 'School or college', holds: 'The name and the type of the setting.', fromHealth: 'no' },
    { letter: 'J', label: 'Personal budget', plainLabel: 'Personal budget', holds: 'Any personal budget: what it is for and how it is used.', fromHealth: 'suggest' },
    { letter: 'K', label: 'Advice and information', plainLabel: 'Reports used', holds: 'Copies of the advice gathered, with a list.', fromHealth: 'yes' },
  ],
  clocks: [
    { id: 'decideToAssess', label: 'Local authority decides whether to assess', from: 'request for an assessment', count: 6, unit: 'week', basis: 'SEND Regulations 2014, regulation 5' },
    { id: 'healthAdvice', label: 'Health advice is sent', from: 'request for advice', count: 42, unit: 'day', basis: 'SEND Regulations 2014, regulation 8' },
    { id: 'decideNotToIssue', label: 'Local authority says if no plan will be issued', from: 'request for an assessment', count: 16, unit: 'week', basis: 'SEND Regulations 2014, regulation 10' },
    { id: 'commentOnDraft', label: 'Family comments on the draft', from: 'draft plan', count: 15, unit: 'day', basis: 'SEND Regulations 2014, regulation 13' },
    { id: 'finalPlan', label: 'Final plan is issued', from: 'request for an assessment', count: 20, unit: 'week', basis: 'SEND Regulations 2014, regulation 13' },
    { id: 'annualReview', label: 'The plan is reviewed', from: 'final plan or last review', count: 12, unit: 'month', basis: 'Children and Families Act 2014, section 44' },
    { id: 'reportsBeforeReview', label: 'Reports go to everyone invited', from: 'review meeting', count: -2, unit: 'week', basis: 'SEND Regulations 2014, regulation 20' },
    { id: 'decisionAfterReview', label: 'Local authority decides after the review', from: 'review meeting', count: 4, unit: 'week', basis: 'SEND Regulations 2014, regulation 20' },
    { id: 'amendedPlan', label: 'Amended final plan is issued', from: 'review meeting', count: 12, unit: 'week', basis: 'SEND Regulations 2014, regulation 22' },
    { id: 'tribunalReply', label: 'Health body answers a tribunal’s recommendation', from: 'recommendation', count: 5, unit: 'week', basis: 'Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017' },
  ],
  reviewRules: [
    { under: 5, months: 6 },
    { under: Number.POSITIVE_INFINITY, months: 12 },
  ],
  adulthood: {
    fromSchoolYear: 9,
    underAge: 25,
    areas: [
      { code: 'employment', label: 'Higher education, training and employment' },
      { code: 'independentLiving', label: 'Independent living' },
      { code: 'community', label: 'Friends, relationships and community' },
      { code: 'health', label: 'Good health' },
    ],
  },
  identifierScheme: 'nhs',
} as const satisfies JurisdictionPack;
