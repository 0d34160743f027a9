/** Moves the point of a decimal text to the right without leaving text: ("0.9578313253", 2) → "95.78313253". */
export function decimalShift(decimal: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return decimal;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = fraction.padEnd(places, '0');
  const left = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '');
  const right = digits.slice(places).replace(/0+$/, '');
  const shifted = right === '' ? left : `${left}.${right}`;
  return /^[0.]*$/.test(shifted) ? shifted : sign + shifted;
}
