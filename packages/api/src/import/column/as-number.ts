/** How spreadsheets write a long code that they took for a number: 9.13713E+17. */
export const asNumber = /^\d(?:\.\d+)?E\+?\d{2,}$/iu;
