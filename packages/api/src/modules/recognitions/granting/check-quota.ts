/** What a round may give: `quota` in all, of which `specialQuota` to special nominees; null for no bound. */
export interface Quota {
  quota: number | null;
  specialQuota: number;
}

export interface QuotaCheck extends Quota {
  ordinary: number;
  special: number;
  isMet: boolean;
}

/** What the special quota leaves unused is not given to others, nor the other way round. */
export function checkQuota({ quota, specialQuota }: Quota, nominees: readonly { isSpecial: boolean }[]): QuotaCheck {
  const special = nominees.filter(({ isSpecial }) => isSpecial).length;
  const ordinary = nominees.length - special;
  const isMet = quota === null || (special <= specialQuota && ordinary <= quota - specialQuota);
  return { quota, specialQuota, ordinary, special, isMet };
}
