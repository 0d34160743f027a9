/** A number with three significant digits. */
export function numberText(number) {
  if (!Number.isFinite(number)) return '–';
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return String(Number(number.toPrecision(3)));
}
