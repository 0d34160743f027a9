import type { Limit, LimitValue } from './limit.js';

/** Limits of one subject, as they are listed. */
export interface LimitGroup {
  zh: string;
  en: string;
  limits: Readonly<Record<string, Limit>>;
}

type Values<Limits extends Readonly<Record<string, Limit>>> = {
  readonly [Name in keyof Limits]: Limits[Name]['value'] extends number
    ? number
    : { readonly [Party in keyof Limits[Name]['value']]: number };
};

const declared = new WeakMap<object, LimitGroup>();

/** Declares numbers with their reasons; gives the numbers by their names, which is how the program reads them. */
export function defineLimits<const Limits extends Readonly<Record<string, Limit>>>(
  zh: string,
  en: string,
  limits: Limits,
): Values<Limits> {
  const values = Object.fromEntries(
    Object.entries(limits).map(([name, { value }]): [string, LimitValue] => [name, value]),
  ) as Values<Limits>;
  declared.set(values, { zh, en, limits });
  return Object.freeze(values);
}

/** What numbers were declared with. */
export function declarationOf(values: object): LimitGroup {
  const group = declared.get(values);
  if (!group) throw new Error('These numbers were not declared by defineLimits');
  return group;
}
