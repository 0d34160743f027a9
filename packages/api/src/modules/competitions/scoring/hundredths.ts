const AT_MOST_TWO_DIGITS = /^(\d{1,6})(?:\.(\d{1,2}))?$/;

/** Hundredths of a decimal as the scalar gives it; undefined where it is negative, too large or finer than that. */
export function hundredthsOf(decimal: string): number | undefined {
  const [, whole, fraction = ''] = AT_MOST_TWO_DIGITS.exec(decimal) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** `9250` → `92.50` */
export function decimalOf(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
