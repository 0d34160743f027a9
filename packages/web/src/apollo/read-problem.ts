import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Locale } from '../i18n/locale.js';
import type { Problem } from '../lib/problem.js';

const unreachable: Record<Locale, string> = {
  zh: '连不上数据服务。请检查网络，稍后重试。',
  en: 'The data service cannot be reached. Check the network and try again.',
};

const refused: Record<Locale, string> = {
  zh: '数据服务没有给出可读的回答，请稍后重试。',
  en: 'The data service gave no readable answer. Please try again later.',
};

/** Turns what went wrong with an answer into a code and a sentence. `root` picks the fault of one root field. */
export function readProblem(error: unknown, locale: Locale, root?: string): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const own = error.errors.find((each) => each.path?.[0] === root) ?? error.errors[0];
    return {
      code: String(own?.extensions?.code ?? 'INTERNAL_SERVER_ERROR'),
      message: own ? inLanguage(own, locale) : refused[locale],
    };
  }
  if (ServerError.is(error)) return { code: `HTTP_${error.statusCode}`, message: refused[locale] };
  return { code: 'NETWORK', message: unreachable[locale] };
}

interface Fault {
  messageZh: string;
  messageEn: string;
}

/** The API says everything in Chinese and English: fault by fault for an input, else as "中文 / English". */
function inLanguage({ message, extensions }: GraphQLFormattedError, locale: Locale): string {
  const faults = extensions?.fields as Fault[] | undefined;
  if (faults?.length) return faults.map((fault) => (locale === 'zh' ? fault.messageZh : fault.messageEn)).join(' ');
  const [zh, en] = message.split(' / ', 2);
  return (locale === 'zh' ? zh : en) ?? message;
}
