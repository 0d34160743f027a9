import { textScalar } from './text-scalar.js';

const DECIMAL = /^(-?)0*(\d{1,30})(?:\.(\d{1,20}?)0*)?$/;

/** Without leading and trailing zeros: `093.00` → `93`, `-0.0` → `0`. */
function canonical(text: string): string | undefined {
  const parts = DECIMAL.exec(text);
  if (!parts) return undefined;
  const [, sign, whole = '0', fraction = ''] = parts;
  const digits = /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
  return digits === '0' ? '0' : `${sign}${digits}`;
}

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description:
    '精确的十进制数，以字符串传递，如 "0.93"；不用指数记法。\nAn exact decimal number, sent as a string such as "0.93"; no exponent.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema-2/#decimal',
  expectedZh: '应为字符串形式的十进制数，如"85.6"',
  expectedEn: 'a decimal number in a string is expected, such as "85.6"',
  read: canonical,
  print: (value) => (Number.isSafeInteger(value) ? String(value) : undefined),
});
