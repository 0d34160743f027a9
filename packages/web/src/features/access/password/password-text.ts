import { defineText } from '../../../i18n/define-text.js';

export const passwordText = defineText({
  zh: {
    show: '显示',
    hide: '隐藏',
    capsLock: '大写锁定已打开',
    current: '现在的密码',
    next: '新密码',
    again: '再输一遍新密码',
    different: '两次输入的新密码不一致',
    rules: '密码规则：',
    change: '更换密码',
    changed: '密码已更换。您在其他地方的登录已随即失效。',
  },
  en: {
    show: 'Show',
    hide: 'Hide',
    capsLock: 'Caps Lock is on',
    current: 'Present password',
    next: 'New password',
    again: 'New password once more',
    different: 'The two new passwords differ',
    rules: 'Rules of passwords: ',
    change: 'Change the password',
    changed: 'The password is changed. Your sessions elsewhere have ended.',
  },
});
