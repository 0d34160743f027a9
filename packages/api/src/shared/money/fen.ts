/** Yuan with at most two decimals → fen; undefined for anything else. */
export function toFen(yuan: string): bigint | undefined {
  const parts = /^(?<sign>-?)(?<whole>\d{1,15})(?:\.(?<fraction>\d{1,2}))?$/.exec(yuan)?.groups;
  if (!parts) return undefined;
  const fen = BigInt(parts.whole!) * 100n + BigInt((parts.fraction ?? '').padEnd(2, '0'));
  return parts.sign ? -fen : fen;
}

/** Fen → yuan with two decimals. */
export function fromFen(fen: bigint): string {
  const size = fen < 0n ? -fen : fen;
  return `${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}
