const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;
const longestPart = 60;

/** `单位_报表名_期别_标记.xlsx`, as the web app names what it saves; characters that Windows refuses become `-`. */
export function exportFileName(parts: readonly string[], extension: string): string {
  const clean = parts.map(cleanPart).filter((part) => part !== '');
  return `${clean.join('_')}.${extension}`;
}

function cleanPart(part: string): string {
  const clean = part
    .toWellFormed()
    .replace(forbidden, '-')
    .replace(/\.{2,}/g, '-')
    .trim();
  return [...clean].slice(0, longestPart).join('');
}
