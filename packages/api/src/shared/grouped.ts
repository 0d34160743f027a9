/** A whole number as it is read most easily: 1234567 → 1,234,567. */
export function grouped(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}
