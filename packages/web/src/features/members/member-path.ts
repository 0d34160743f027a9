/** Address of one member's page. */
export const memberPath = (memberNo: string) => `/members/${encodeURIComponent(memberNo)}`;
