import { defineText } from '../../../i18n/define-text.js';

export const accountText = defineText({ zh: { title: '我的账号' }, en: { title: 'My account' } });
