import { Secret, TOTP } from 'otpauth';

const ISSUER = '工图 Uniongraph';
const SECRET_BYTES = 20;
/** A code may be one step late or early: clocks of telephones differ. */
const WINDOW = 1;

export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The generator of codes of a secret: RFC 6238 as every authenticator has it, SHA-1, 6 digits, 30 seconds. */
export const totpOf = (secret: string, username: string): TOTP =>
  new TOTP({ issuer: ISSUER, label: username, secret: Secret.fromBase32(secret) });

const DIGITS = /^\d{6}$/;

/** The time step that a code belongs to; null for a wrong one. Digits may be full-width, in groups too. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.normalize('NFKC').replace(/\s/g, '');
  if (!DIGITS.test(token)) return null;
  const totp = totpOf(secret, '');
  const delta = totp.validate({ token, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp: now.getTime() }) + delta;
}
