const DAY = 86_400_000;

/** The day that a spreadsheet's number means; with its time of day where the number has one. */
export function dayOfSerial(serial: number, from1904: boolean): string {
  // 1900 is taken for a leap year, so days before its 29 February are one off.
  const offset = from1904 ? 1_462 : serial < 60 ? 1 : 0;
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round((serial + offset) * 86_400) * 1_000);
  if (Number.isNaN(at.getTime())) return String(serial);
  const text = at.toISOString();
  return at.getTime() % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
