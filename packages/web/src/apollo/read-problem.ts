import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
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
    return { code: String(own?.extensions?.code ?? 'INTERNAL_SERVER_ERROR'), message: own?.message ?? refused[locale] };
  }
  if (ServerError.is(error)) return { code: `HTTP_${error.statusCode}`, message: refused[locale] };
  return { code: 'NETWORK', message: unreachable[locale] };
}
