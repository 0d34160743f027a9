import { defineText } from '../../i18n/define-text.js';

/** Words of the fields that an application and a correction share. */
export const formText = defineText({
  zh: {
    choose: '请选择',
    unitName: '所在单位',
    level: '建档标准',
    mainCause: '主要致困原因',
    otherCauses: '次要致困原因（最多三项）',
    exclusions: '不予建档情形',
    income: '家庭年收入（元）',
    spending: '年刚性支出（元）',
    sudden: '意外损失',
    suddenLoss: '扣除保险和赔偿后（元）',
  },
  en: {
    choose: 'Choose',
    unitName: 'Employing unit',
    level: 'Archive level',
    mainCause: 'Main cause',
    otherCauses: 'Further causes (three at most)',
    exclusions: 'Exclusions',
    income: 'Household income of the year (yuan)',
    spending: 'Unavoidable expenditure of the year (yuan)',
    sudden: 'Sudden loss',
    suddenLoss: 'After insurance and compensation (yuan)',
  },
});
