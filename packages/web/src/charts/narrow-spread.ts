/** Half a percentage point: areas that lie closer together are as good as equal. */
export const narrowSpread = 0.005;
