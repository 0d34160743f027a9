/** Whether an area lies in another or is it; the nation holds every area. */
export function isWithinArea(code: string, outer: string): boolean {
  return code.startsWith(prefixOf(outer));
}

function prefixOf(code: string): string {
  if (code === '100000') return '';
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}
