const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text as one CSV field. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP). */
export function csvField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
