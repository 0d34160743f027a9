/** Masked fields of a member: their names in the contract and as `revealField` calls them. */
export const personalFields = [
  { name: 'name', code: 'NAME' },
  { name: 'phone', code: 'PHONE' },
  { name: 'idNumber', code: 'ID_NUMBER' },
] as const;
