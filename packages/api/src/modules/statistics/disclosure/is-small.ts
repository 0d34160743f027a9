/** Whether a count is below the threshold without being zero. */
export const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold;
