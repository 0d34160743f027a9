/** Eleven digits that ring nowhere: no mobile number in China begins with 100. */
export const madeUpPhone = (index: number): string => `100${String(index + 1).padStart(8, '0')}`;
