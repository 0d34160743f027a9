const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Ninth character of an organisation code (GB 11714), from its first eight: 11 − Σ mod 11, with 10 as X and 11 as 0.
 * Advisory inside a social credit code: not every registered code satisfies it (domain.md §2.7).
 */
export function organizationBodyCheck(body: string): string {
  if (!/^[0-9A-Z]{8}$/.test(body)) throw new RangeError(`"${body}" is not eight characters of 0-9 and A-Z`);
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(body.charAt(i), 36), 0);
  return '0X987654321'.charAt(sum % 11);
}

/** Whether a nine-character organisation code ends in the right check character. */
export function isOrganizationBodyConsistent(code: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && organizationBodyCheck(code.slice(0, 8)) === code.charAt(8);
}
