const SHOWN = 4;

/** The last four digits of a bank account (domain.md §2.8). */
export const maskAccount = (account: string): string => `****${account.slice(-SHOWN)}`;
