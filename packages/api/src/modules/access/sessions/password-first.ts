/** Said to who asks anything else while a one-time password must be changed. */
export const passwordFirst = { zh: '请先更换密码。', en: 'Change the password first.' };
