/** Stands in for CSS modules under Jest: every class name is its own key. */
// biome-ignore lint/style/noDefaultExport: style sheets are imported by their default export.
export default new Proxy({} as Record<string, string>, { get: (_styles, key) => String(key) });
