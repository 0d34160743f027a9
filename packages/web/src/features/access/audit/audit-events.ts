import type { Locale } from '../../../i18n/locale.js';

/** What the log calls an event, in the reader's words. */
const auditEvents: Readonly<Record<string, Record<Locale, string>>> = {
  SIGN_IN: { zh: '登录', en: 'Sign-in' },
  SIGN_OUT: { zh: '退出', en: 'Sign-out' },
  ORGANIZATION_SWITCH: { zh: '切换组织', en: 'Change of organization' },
  PASSWORD_CHANGE: { zh: '更换密码', en: 'Change of password' },
  PASSWORD_CONFIRM: { zh: '核对密码', en: 'Check of password' },
  PASSWORD_RESET: { zh: '重置密码', en: 'Reset of password' },
  SECOND_FACTOR_ENROL: { zh: '开始启用第二因素', en: 'Second factor begun' },
  SECOND_FACTOR_CONFIRM: { zh: '启用第二因素', en: 'Second factor set up' },
  SECOND_FACTOR_GIVE: { zh: '给出验证码', en: 'Code given' },
  SECOND_FACTOR_REMOVE: { zh: '停用第二因素', en: 'Second factor removed' },
  SECOND_FACTOR_RESET: { zh: '移除他人第二因素', en: 'Second factor of a user removed' },
  SESSION_REVOKE: { zh: '结束会话', en: 'Session ended' },
  OPENID_LINK: { zh: '关联统一身份', en: 'OpenID linked' },
  USER_CREATE: { zh: '新建用户', en: 'User created' },
  USER_UPDATE: { zh: '修改用户', en: 'User changed' },
  USER_DISABLE: { zh: '停用用户', en: 'User disabled' },
  USER_ENABLE: { zh: '启用用户', en: 'User enabled' },
  USER_UNLOCK: { zh: '解除锁定', en: 'Lockout lifted' },
  GRANT_CREATE: { zh: '授予角色', en: 'Role granted' },
  GRANT_REVOKE: { zh: '收回角色', en: 'Role revoked' },
  KEY_CREATE: { zh: '新建密钥', en: 'Key created' },
  KEY_ROTATE: { zh: '更换密钥', en: 'Key replaced' },
  KEY_REVOKE: { zh: '停用密钥', en: 'Key revoked' },
  KEY_USED: { zh: '使用密钥', en: 'Key used' },
  KEY_REFUSED: { zh: '密钥被拒', en: 'Key refused' },
  FIELD_REVEAL: { zh: '揭示个人信息', en: 'Personal fields revealed' },
  FIELD_READ: { zh: '读取已揭示的信息', en: 'Revealed field read' },
  MEMBER_FIND: { zh: '按身份证号查找会员', en: 'Member sought by identity number' },
  EXPORT_CREATE: { zh: '提交导出', en: 'Export ordered' },
  EXPORT_FINISH: { zh: '导出完成', en: 'Export finished' },
  EXPORT_DOWNLOAD: { zh: '下载导出', en: 'Export downloaded' },
  EXPORT_CANCEL: { zh: '取消导出', en: 'Export cancelled' },
  DOCUMENT_REGISTER: { zh: '登记查询文档', en: 'Document registered' },
  QUERY: { zh: '查询', en: 'Query' },
  MUTATION: { zh: '修改请求', en: 'Mutation' },
};

export const auditEventCodes = Object.keys(auditEvents);

/** An event that has no words yet is called by its code. */
export const auditEventName = (event: string, locale: Locale): string => auditEvents[event]?.[locale] ?? event;
