/** A sum as a JSON number; null for unknown. */
export const wholeNumber = (sum: bigint | string | null): number | null => (sum === null ? null : Number(sum));
