export interface RateScale {
  min: number;
  max: number;
  interval: number;
}

const intervals = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

/** An axis for rates in round steps with room around the values; it ends at 100 % where no value lies above. */
export function rateScale(values: readonly number[]): RateScale | undefined {
  if (values.length === 0) return undefined;
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const interval = intervals.find((each) => (highest - lowest) / each <= 4) ?? 0.5;
  const round = (value: number) => Number(value.toFixed(10));
  const below = Math.floor(round(lowest / interval) - 0.5) * interval;
  const above = Math.ceil(round(highest / interval) + 0.2) * interval;
  return {
    min: round(Math.max(0, below)),
    max: round(highest <= 1 ? Math.min(1, above) : above),
    interval,
  };
}
