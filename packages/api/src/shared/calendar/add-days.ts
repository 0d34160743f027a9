/** ISO date `days` after another; pure calendar arithmetic, no time zone. */
export function addDays(date: string, days: number): string {
  const day = Number(date.slice(8)) + days;
  // Every month has these days: no calendar is needed.
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, day)).toISOString().slice(0, 10);
}
