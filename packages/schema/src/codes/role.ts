import { type CodeOf, defineCodeList } from './code-list.js';

/** What a grant lets its holder do. `seesServiceData` is false of the three hands that keep the system itself. */
export const roles = defineCodeList({
  name: 'Role',
  zh: '角色',
  en: 'Role',
  source: 'domain.md §2.8, §2.10; GB/T 22239-2019',
  items: [
    {
      code: 'ADMINISTRATOR',
      zh: '系统管理员',
      en: 'Administrator',
      noteZh: '管理用户和授权；看不到业务数据和审计日志。',
      noteEn: 'Keeps users and grants; sees neither service data nor the audit log.',
      seesServiceData: false,
    },
    {
      code: 'SECURITY_ADMINISTRATOR',
      zh: '安全管理员',
      en: 'Security administrator',
      noteZh: '管理接口密钥、会话、锁定和登录要求；看不到业务数据和审计日志。',
      noteEn: 'Keeps API keys, sessions, lockouts and sign-in rules; sees neither service data nor the audit log.',
      seesServiceData: false,
    },
    {
      code: 'AUDITOR',
      zh: '审计员',
      en: 'Auditor',
      noteZh: '只看审计日志。',
      noteEn: 'Reads the audit log and nothing else.',
      seesServiceData: false,
    },
    {
      code: 'STATISTICIAN',
      zh: '统计人员',
      en: 'Statistician',
      noteZh: '本级及以下的登记信息和全部统计。',
      noteEn: 'Registers and all statistics of the own unit and below.',
      seesServiceData: true,
    },
    {
      code: 'LEADER',
      zh: '工会领导',
      en: 'Union leader',
      noteZh: '本级及以下的统计和组织；不见个人信息。',
      noteEn: 'Statistics and organizations of the own unit and below, without personal information.',
      seesServiceData: true,
    },
    {
      code: 'CASE_OFFICER',
      zh: '帮扶工作人员',
      en: 'Case officer',
      noteZh: '本单位范围的困难职工档案，查看敏感信息须说明目的并记入日志。',
      noteEn: 'Hardship files of the own unit; sensitive fields only with a purpose, and logged.',
      seesServiceData: true,
    },
    {
      code: 'REPORTING_CLERK',
      zh: '填报人员',
      en: 'Reporting clerk',
      noteZh: '本级及以下的登记信息和填报。',
      noteEn: 'Registers and reports of the own unit and below.',
      seesServiceData: true,
    },
    {
      code: 'EXTERNAL_SYSTEM',
      zh: '外部系统',
      en: 'External system',
      noteZh: '约定范围内已公布或已锁定的统计和公开的登记信息。',
      noteEn: 'Published or locked statistics and public register data within the agreed scope.',
      seesServiceData: true,
    },
  ],
});

export type Role = CodeOf<typeof roles>;
