const MOBILE = 11;

/** 138****5678 of a mobile number; the last two digits of any other. */
export function maskPhone(phone: string): string {
  if (phone.length === MOBILE) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  return `${'*'.repeat(Math.max(1, phone.length - 2))}${phone.length > 4 ? phone.slice(-2) : '**'}`;
}
