const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
export const harmlessText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
