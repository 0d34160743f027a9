import type { Locale } from '../../../i18n/locale.js';
import type { Key } from './keys-queries.js';
import { keysText } from './keys-text.js';

export type KeyLimits = Pick<
  Key,
  'allowedOperations' | 'addresses' | 'requestsPerMinute' | 'costPerHour' | 'documentsOnly' | 'mayIntrospect'
>;

/** What a key is held to, in words; empty where its role alone limits it. */
export function limitWords(key: KeyLimits, locale: Locale): string[] {
  const text = keysText[locale];
  const list = (items: readonly string[]) => items.join(locale === 'zh' ? '、' : ', ');
  return [
    key.allowedOperations ? text.operationsOnly(list(key.allowedOperations)) : null,
    key.addresses ? text.addressesOnly(list(key.addresses)) : null,
    key.requestsPerMinute === null ? null : text.minute(key.requestsPerMinute),
    key.costPerHour === null ? null : text.hour(key.costPerHour),
    key.documentsOnly ? text.documents : null,
    key.mayIntrospect ? null : text.noIntrospection,
  ].filter((each) => each !== null);
}
