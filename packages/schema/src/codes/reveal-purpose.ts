import { type CodeOf, defineCodeList } from './code-list.js';

/** A purpose is recorded with every reading: personal information is used for what it was collected for. */
export const revealPurposes = defineCodeList({
  name: 'RevealPurpose',
  zh: '查看个人信息的用途',
  en: 'Purpose of reading personal information',
  source: 'domain.md §2.8',
  items: [
    {
      code: 'ASSISTANCE',
      zh: '帮扶救助',
      en: 'Assistance and relief',
      noteZh: '办理困难帮扶、慰问、助学、医疗救助。',
      noteEn: 'Hardship relief, visits, tuition and medical aid.',
    },
    {
      code: 'MEMBER_SERVICE',
      zh: '会员服务',
      en: 'Member services',
      noteZh: '办理会员证卡、互助保障、疗休养等。',
      noteEn: 'Member cards, mutual aid schemes, convalescence and the like.',
    },
    {
      code: 'STANDING',
      zh: '会籍管理',
      en: 'Membership standing',
      noteZh: '入会、转会、离会，核对是否同一人。',
      noteEn: 'Joining, transferring, leaving, and whether two records are one person.',
    },
    { code: 'CONTACT', zh: '联系本人', en: 'Contacting the person' },
    { code: 'LEGAL_AID', zh: '法律援助与维权', en: 'Legal aid and protection of rights' },
    {
      code: 'CORRECTION',
      zh: '更正或删除个人信息',
      en: 'Correction or deletion of personal information',
      noteZh: '应本人要求，或订正登记错误。',
      noteEn: 'At the request of the person, or to put an entry right.',
    },
  ],
});

export type RevealPurpose = CodeOf<typeof revealPurposes>;
