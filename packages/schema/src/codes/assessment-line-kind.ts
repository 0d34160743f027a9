import { type CodeOf, defineCodeList } from './code-list.js';

/** The lines of the calculation by which a household is assessed, in their order. */
export const assessmentLineKinds = defineCodeList({
  name: 'AssessmentLineKind',
  zh: '测算项目',
  en: 'Line of an assessment',
  source: 'domain.md §2.5',
  items: [
    { code: 'INCOME', zh: '收入', en: 'Income' },
    { code: 'INCOME_TOTAL', zh: '收入合计', en: 'Total income' },
    { code: 'SPENDING', zh: '刚性支出', en: 'Unavoidable expenditure' },
    { code: 'SPENDING_TOTAL', zh: '刚性支出合计', en: 'Total unavoidable expenditure' },
    { code: 'DISPOSABLE', zh: '收入减刚性支出', en: 'Income less unavoidable expenditure' },
    { code: 'PER_HEAD_MONTH', zh: '月人均', en: 'Per head and month' },
    { code: 'DIBAO_LINE', zh: '低保标准', en: 'Dibao line' },
    { code: 'DOUBLE_DIBAO_LINE', zh: '低保标准的两倍', en: 'Twice the dibao line' },
    { code: 'SUDDEN_LOSS', zh: '意外损失', en: 'Sudden loss' },
  ],
});

export type AssessmentLineKind = CodeOf<typeof assessmentLineKinds>;
