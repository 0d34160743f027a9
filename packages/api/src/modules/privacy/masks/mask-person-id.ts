const PREFIX = 3;
const SUFFIX = 4;

/** First three and last four characters of an identity number: 371***********0010. */
export function maskPersonId(number: string): string {
  if (number.length <= PREFIX + SUFFIX) return '*'.repeat(number.length);
  return number.slice(0, PREFIX) + '*'.repeat(number.length - PREFIX - SUFFIX) + number.slice(-SUFFIX);
}
