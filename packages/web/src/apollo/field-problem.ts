import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Locale } from '../i18n/locale.js';

interface Fault {
  path: string;
  messageZh: string;
  messageEn: string;
}

/** What is wrong with one field of an input, in the reader's language. */
export function fieldProblem(error: unknown, field: string, locale: Locale): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const faults = error.errors.flatMap(({ extensions }) => (extensions?.fields as Fault[] | undefined) ?? []);
  const own = faults.filter(({ path }) => path.split('.').includes(field));
  if (own.length === 0) return undefined;
  return own.map((fault) => (locale === 'zh' ? fault.messageZh : fault.messageEn)).join(' ');
}
