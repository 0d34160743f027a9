/** Characters that RFC 5987 lets stand, of those that `encodeURIComponent` leaves. */
const beyond5987 = /['()*]/g;

const escaped = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Has a browser save a file under a name of any script; `plain` is for those that read ASCII alone (RFC 6266). */
export const contentDisposition = (name: string, plain: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(beyond5987, escaped)}`;
