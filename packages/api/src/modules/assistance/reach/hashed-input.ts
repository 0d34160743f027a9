import { fieldHash } from '../../privacy/cipher/field-hash.js';

/** An input as the record of its idempotency key may know it: of what is confidential the keyed hash. */
export function hashedInput<Input extends object>(
  input: Input,
  confidential: readonly (keyof Input & string)[],
): object {
  const hashed = confidential.map((name) => {
    const value = input[name];
    return [name, typeof value === 'string' ? fieldHash(`idempotency_key.${name}`, value).toString('hex') : value];
  });
  return { ...input, ...Object.fromEntries(hashed) };
}
