import { fieldHash } from '../../privacy/cipher/field-hash.js';

/** An input as the record of its idempotency key may know it: of what is confidential the keyed hash. */
export function hashedInput<Input extends object>(
  input: Input,
  confidential: readonly (keyof Input & string)[],
): object {
  const hashed = confidential.map((name) => {
    const value = input[name];
    if (value === null || value === undefined) return [name, value];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [name, fieldHash(`idempotency_key.${name}`, text).toString('hex')];
  });
  return { ...input, ...Object.fromEntries(hashed) };
}
