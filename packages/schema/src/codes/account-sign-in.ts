import { type CodeOf, defineCodeList } from './code-list.js';

export const accountSignIns = defineCodeList({
  name: 'AccountSignIn',
  zh: '账号登录方式',
  en: 'How an account signs in',
  source: 'design.md §4',
  items: [
    {
      code: 'PASSWORD',
      zh: '密码',
      en: 'Password',
      noteZh: '以用户名和密码登录；首次使用一次性密码。',
      noteEn: 'By username and password, the first time by a one-time password.',
    },
    {
      code: 'OPENID',
      zh: '统一认证',
      en: 'OpenID Connect',
      noteZh: '由统一认证登录，以同名账号首次登录时绑定；没有密码。',
      noteEn:
        'At the OpenID Connect provider, tied to its user of the same name at the first sign-in; has no password.',
    },
  ],
});

export type AccountSignIn = CodeOf<typeof accountSignIns>;
