import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import { schema } from './matrix-world.js';

export interface List {
  /** As `Type.field`. */
  name: string;
  owner: string;
  field: GraphQLField<unknown, unknown>;
}

const choosing = ['where', 'orderBy', 'search'];

/** Every field of the schema that answers with pages of rows, or with rows that its arguments choose. */
export const everyList: readonly List[] = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter(
          (field) =>
            /Connection$/.test(getNamedType(field.type).name) || field.args.some(({ name }) => choosing.includes(name)),
        )
        .map((field) => ({ name: `${type.name}.${field.name}`, owner: type.name, field }))
    : [],
);
