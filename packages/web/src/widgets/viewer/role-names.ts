import { type Role, roles } from '@uniongraph/schema/codes/role';
import type { Locale } from '../../i18n/locale.js';

/** 统计人员、工会领导 / Statistician, Union leader. */
export const roleNames = (held: readonly Role[], locale: Locale): string =>
  held.map((role) => roles.get(role)[locale]).join(locale === 'zh' ? '、' : ', ');
