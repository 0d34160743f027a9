import { defineText } from '../../../i18n/define-text.js';

export const printText = defineText({
  zh: {
    title: '困难职工档案表',
    synthetic: '示例数据',
    printedAt: (time: string) => `打印于 ${time}`,
    applicantSigns: '申请人签字：',
    officerSigns: '经办人签字：',
    date: '日期：',
    masked: '个人信息已遮盖；打印件不含已揭示的内容。',
  },
  en: {
    title: 'File of a worker in hardship',
    synthetic: 'Sample data',
    printedAt: (time: string) => `Printed ${time}`,
    applicantSigns: 'Applicant:',
    officerSigns: 'Officer:',
    date: 'Date:',
    masked: 'Personal information is masked; nothing that was revealed is printed.',
  },
});
