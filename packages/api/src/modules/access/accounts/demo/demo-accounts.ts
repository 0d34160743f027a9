import type { Role } from '@uniongraph/schema/codes/role';

/** An account of the demonstration, for one kind of user. */
export interface DemoAccount {
  username: string;
  name: string;
  nameEn: string;
  role: Role;
  /** Codes of organizations, of which the first is taken after signing in. */
  organizations: readonly string[];
}

const NATION = '100000-Z';
const LINYI = '371300-Z';
const LANSHAN = '371302-Z';
const LUOZHUANG = '371311-Z';

export const demoAccounts: readonly DemoAccount[] = [
  {
    username: 'tongji',
    name: '演示统计员',
    nameEn: 'Statistician of Linyi',
    role: 'STATISTICIAN',
    organizations: [LINYI],
  },
  { username: 'lingdao', name: '演示市领导', nameEn: 'Leader in Linyi', role: 'LEADER', organizations: [LINYI] },
  {
    username: 'quxian',
    name: '演示区领导',
    nameEn: 'Leader in Lanshan, a county of Linyi',
    role: 'LEADER',
    organizations: [LANSHAN],
  },
  {
    username: 'bangfu',
    name: '演示帮扶员',
    nameEn: 'Case officer in Lanshan',
    role: 'CASE_OFFICER',
    organizations: [LANSHAN],
  },
  {
    username: 'tianbao',
    name: '演示填报员',
    nameEn: 'Reporting clerk of two counties',
    role: 'REPORTING_CLERK',
    organizations: [LANSHAN, LUOZHUANG],
  },
  {
    username: 'quanguo',
    name: '演示全国统计员',
    nameEn: 'Statistician of the nation',
    role: 'STATISTICIAN',
    organizations: [NATION],
  },
  {
    username: 'guanli',
    name: '演示系统管理员',
    nameEn: 'Administrator',
    role: 'ADMINISTRATOR',
    organizations: [NATION],
  },
  {
    username: 'anquan',
    name: '演示安全管理员',
    nameEn: 'Security administrator',
    role: 'SECURITY_ADMINISTRATOR',
    organizations: [NATION],
  },
  { username: 'shenji', name: '演示审计员', nameEn: 'Auditor', role: 'AUDITOR', organizations: [NATION] },
];

/** Shown on the sign-in page: nothing that such an account protects is a secret. */
export const demoPassword = (username: string): string => `${username}-yanshi-2026`;

export const demoWarning = {
  zh: '这是演示系统：下列账号和密码公开可见，请勿录入真实数据。',
  en: 'This is a demonstration: the accounts and passwords below are public. Enter no real data.',
};
