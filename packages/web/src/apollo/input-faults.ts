import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Locale } from '../i18n/locale.js';

interface Fault {
  path: string;
  messageZh: string;
  messageEn: string;
}

/** What the server finds wrong with an input of many parts, each at its exact place, such as `input.members[1].name`. */
export interface InputFaults {
  /** What is wrong at a place, written without `input.`. */
  at(place: string): string | undefined;
  /** What is wrong at places for which there is no field. */
  besides(isPlaced: (place: string) => boolean): string;
  count: number;
}

export function inputFaults(error: unknown, locale: Locale): InputFaults {
  const faults = CombinedGraphQLErrors.is(error)
    ? error.errors.flatMap(({ extensions }) => (extensions?.fields as Fault[] | undefined) ?? [])
    : [];
  const placed = faults.map(({ path, messageZh, messageEn }) => ({
    place: path.replace(/^input\./, ''),
    message: locale === 'zh' ? messageZh : messageEn,
  }));
  const said = (isMeant: (place: string) => boolean) =>
    placed
      .filter(({ place }) => isMeant(place))
      .map(({ message }) => message)
      .join(' ');
  return {
    at: (own) => said((place) => place === own) || undefined,
    besides: (isPlaced) => said((place) => !isPlaced(place)),
    count: placed.length,
  };
}
