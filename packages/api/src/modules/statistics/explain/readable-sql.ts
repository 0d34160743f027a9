/** SQL text without empty lines and with its least indent at the margin. */
export function readableSql(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indent = (line: string) => line.length - line.trimStart().length;
  const margin = Math.min(...lines.slice(lines[0]?.startsWith(' ') ? 0 : 1).map(indent));
  return lines.map((line) => line.slice(Math.min(indent(line), margin)).trimEnd()).join('\n');
}
