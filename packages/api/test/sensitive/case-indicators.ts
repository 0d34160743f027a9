import { defineIndicator, type Indicator, type Term, termOf } from '../../src/modules/statistics/define-indicator.js';
import { membershipFact } from '../../src/modules/statistics/facts/membership.fact.js';
import { caseFact, openedFact } from './case-fact.js';

const indicator = (key: string, field: string, numerator: Term, denominator?: Term): Indicator =>
  defineIndicator({
    key,
    field,
    zh: '测试',
    en: 'Test',
    group: 'MEMBERSHIP',
    unit: denominator ? 'PERCENT' : 'COUNT',
    countUnit: denominator ? 'PERCENT' : 'PERSON',
    decimals: denominator ? 2 : 0,
    numerator,
    ...(denominator && { denominator }),
    definition: { version: 1, formulaZh: '测试', formulaEn: 'test', caveatZh: '无', caveatEn: 'none', source: 'test' },
  });

const cases = termOf(caseFact, 'cases');
const inIndustryC = termOf(caseFact, 'cases', { industry_section: ['C'] });

export const caseIndicators = [
  indicator('TEST_CASES', 'testCases', cases),
  indicator('TEST_CASES_C', 'testCasesInC', inIndustryC),
  indicator('TEST_YUAN', 'testYuan', termOf(caseFact, 'yuan')),
  indicator('TEST_UNRELEASED', 'testUnreleased', termOf(caseFact, 'opened')),
  indicator('TEST_SHARE_C', 'testShareOfC', inIndustryC, cases),
  indicator('TEST_PER_MEMBER', 'testPerMember', cases, termOf(membershipFact, 'members')),
  indicator('TEST_OPENED', 'testOpened', termOf(openedFact, 'opened')),
];
