/** Address of one file. */
export const casePath = (caseNo: string) => `/hardship/${encodeURIComponent(caseNo)}`;
