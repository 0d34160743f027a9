/** A share to four decimals, rounded half up by whole numbers; null where there is nothing to share. */
export function shareText(count: number, base: number): string | null {
  if (base === 0) return null;
  const parts = (BigInt(count) * 20_000n + BigInt(base)) / (2n * BigInt(base));
  return `${parts / 10_000n}.${String(parts % 10_000n).padStart(4, '0')}`;
}
