/**
 * Counties of Baoji with weights for spreading the published totals. The weights are made up for demonstration: no source
 * gives numbers by county.
 */
export const baojiCounties: readonly { code: string; weight: number }[] = [
  { code: '610302', weight: 49 },
  { code: '610303', weight: 46 },
  { code: '610304', weight: 45 },
  { code: '610305', weight: 38 },
  { code: '610323', weight: 36 },
  { code: '610324', weight: 33 },
  { code: '610326', weight: 27 },
  { code: '610327', weight: 21 },
  { code: '610328', weight: 11 },
  { code: '610329', weight: 8 },
  { code: '610330', weight: 10 },
  { code: '610331', weight: 6 },
];
