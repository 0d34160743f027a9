/** Names of the operations in a text, even one that does not parse yet. */
export function operationNames(query: string): string[] {
  return [...query.matchAll(/^\s*(?:query|mutation|subscription)\s+([_A-Za-z]\w*)/gm)].flatMap(
    (match) => match[1] ?? [],
  );
}
