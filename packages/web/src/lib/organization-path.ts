/** Address of one organization's page. */
export const organizationPath = (code: string) => `/organizations/${encodeURIComponent(code)}`;
