import { createHmac } from 'node:crypto';
import type { DataKey } from '../keys/data-key.js';
import { keyRing } from '../keys/installed-keys.js';

/** Keyed hash by which an exact value is found without being readable; equal values of other columns differ in it. */
function hashWith({ hash }: DataKey, column: string, value: string): Buffer {
  return createHmac('sha256', hash).update(`${column}\0${value}`).digest();
}

/** The hash that is stored with a value. */
export const fieldHash = (column: string, value: string): Buffer => hashWith(keyRing().current, column, value);

/** Every hash that a stored value may have while a rotation is under way. */
export const fieldHashes = (column: string, value: string): Buffer[] =>
  keyRing().keys.map((key) => hashWith(key, column, value));
