import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Arguments for fields that cannot do without, by `Type.field`. */
const requiredArguments: Readonly<Record<string, string>> = { 'IndicatorValue.change': '(from: YEAR)' };

/** Types that hold a list together: they are passed through without counting as a step. */
const isFrame = (type: GraphQLNamedType) => /(Connection|Edge)$/.test(type.name);

/**
 * Everything that can be selected of a type, down to `steps` objects away; each field as `Type_field`, so that selections
 * of different types stand beside each other. `leaveOut` names fields as `Type.field`.
 */
export function fullSelection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  steps: number,
  leaveOut: ReadonlySet<string> = new Set(),
): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) {
    const each = schema
      .getPossibleTypes(type)
      .map((possible) => `... on ${possible.name} ${fullSelection(schema, possible, steps, leaveOut)}`);
    return `{ __typename ${each.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter((field) => !leaveOut.has(`${type.name}.${field.name}`))
    .map((field) => selectionOf(schema, type.name, field, steps, leaveOut));
  return `{ __typename ${fields.join(' ')} }`;
}

function selectionOf(
  schema: GraphQLSchema,
  owner: string,
  field: GraphQLField<unknown, unknown>,
  steps: number,
  leaveOut: ReadonlySet<string>,
): string {
  const type = getNamedType(field.type);
  const left = isLeafType(type) || isFrame(type) ? steps : steps - 1;
  if (left < 0) return '';
  const name = `${owner}.${field.name}`;
  const given = requiredArguments[name] ?? '';
  if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined) && !given)
    throw new Error(`${name} needs arguments: say in full-selection.ts which`);
  const inner = fullSelection(schema, type, left, leaveOut);
  // An object of which nothing may be selected any more.
  return isLeafType(type) || inner !== '' ? `${owner}_${field.name}: ${field.name}${given} ${inner}` : '';
}
