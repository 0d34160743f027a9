import { defineText } from '../../../i18n/define-text.js';

export const secondFactorText = defineText({
  zh: {
    code: '验证码',
    codeHint: '手机验证器上显示的6位数字，每30秒更换一次',
    confirm: '确认',
    scan: '用手机验证器（如微软验证器、腾讯身份验证器）扫描二维码，再输入它显示的6位数字。',
    qr: '第二因素的二维码',
    byHand: '不能扫描？手工录入密钥：',
    copy: '复制密钥',
    copied: '已复制',
    preparing: '正在生成密钥…',
  },
  en: {
    code: 'Code',
    codeHint: 'The six digits that your authenticator shows; they change every 30 seconds',
    confirm: 'Confirm',
    scan: 'Scan the QR code with an authenticator on your phone, then enter the six digits that it shows.',
    qr: 'QR code of the second factor',
    byHand: 'Cannot scan? Type this secret:',
    copy: 'Copy the secret',
    copied: 'Copied',
    preparing: 'Making a secret…',
  },
});
