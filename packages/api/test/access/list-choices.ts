import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Values of scalars, as a document writes them. */
export type Samples = Readonly<Record<string, readonly string[]>>;

/** One way to choose among the rows of a list: what it chooses by, and the argument. */
export interface Choice {
  by: string;
  argument: string;
}

const paging = ['first', 'after', 'last', 'before'];
const joining = ['and', 'or', 'not'];

/** Every way to filter, order and search that the arguments of a field offer, one at a time. */
export function listChoices(args: readonly GraphQLArgument[], samples: Samples): Choice[] {
  return args
    .filter(({ name }) => !paging.includes(name))
    .flatMap((arg) => {
      const type = getNullableType(arg.type);
      if (arg.name === 'where' && isInputObjectType(type)) return filters(type, samples);
      return alone(type, samples).map((value) => ({
        by: arg.name === 'orderBy' ? `orderBy ${value}` : arg.name,
        argument: `${arg.name}: ${value}`,
      }));
    });
}

/** Values of an argument; of lists, one at a time. */
const alone = (type: GraphQLInputType, samples: Samples): string[] =>
  isListType(type) ? valuesOf(type.ofType, samples).map((value) => `[${value}]`) : valuesOf(type, samples);

/** Every condition of a filter, and its contrary; the first of each field within `and` and `or` too. */
function filters(type: GraphQLInputObjectType, samples: Samples): Choice[] {
  return Object.values(type.getFields())
    .filter(({ name }) => !joining.includes(name))
    .flatMap((field) =>
      valuesOf(field.type, samples).flatMap((value, at) => {
        const condition = `{ ${field.name}: ${value} }`;
        const joined = at === 0 ? [`{ and: [${condition}] }`, `{ or: [${condition}, ${condition}] }`] : [];
        return [condition, `{ not: ${condition} }`, ...joined].map((where) => ({
          by: field.name,
          argument: `where: ${where}`,
        }));
      }),
    );
}

function valuesOf(type: GraphQLInputType, samples: Samples): string[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, samples);
  if (isListType(type)) return [`[${valuesOf(type.ofType, samples).join(', ')}]`];
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return objectsOf(type, samples);
  const values = samples[type.name];
  if (!values) throw new Error(`${type.name} is filtered by: give samples of it`);
  return [...values];
}

/** Operators are tried one by one; where something is needed, everything is given. */
function objectsOf(type: GraphQLInputObjectType, samples: Samples): string[] {
  const fields = Object.values(type.getFields());
  const given = (field: GraphQLInputField) => valuesOf(field.type, samples).map((value) => `${field.name}: ${value}`);
  const objects = fields.some((field) => isNonNullType(field.type))
    ? fields.map(given).reduce((sets, next) => sets.flatMap((set) => next.map((one) => `${set}, ${one}`)))
    : fields.flatMap(given);
  return objects.map((object) => `{ ${object} }`);
}
