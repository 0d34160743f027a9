const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are replaced
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text inside an element of a workbook, where `_x0041_` would be read as the character of that number. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(impossible, '\uFFFD')
    .replace(/_x[\dA-Fa-f]{4}_/g, (number) => `_x005F${number}`)
    .replace(/[&<>]/g, (character) => escapes[character]!)
    .replaceAll('\r', '&#13;');
