/** An object of an answer that was asked by `fullSelection`. */
export interface AnsweredObject {
  type: string;
  /** Fields as they were selected: `Type_field`. */
  fields: Readonly<Record<string, unknown>>;
  path: string;
}

/** Every object of an answer, at any depth. */
export function* walkAnswer(value: unknown, path = ''): Generator<AnsweredObject> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkAnswer(item, `${path}[${index}]`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  if (typeof fields.__typename === 'string') yield { type: fields.__typename, fields, path };
  for (const [key, inner] of Object.entries(fields)) yield* walkAnswer(inner, `${path}.${key}`);
}
