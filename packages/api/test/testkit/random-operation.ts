import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Answers with a whole number below `below`; the same numbers for the same seed. */
export type Dice = (below: number) => number;

/** mulberry32 */
export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Values to pick from for each scalar: right ones, and now and then one that must be refused. */
export type Samples = Record<string, { right: readonly unknown[]; wrong: readonly unknown[] }>;

interface Operation {
  source: string;
  variables: Record<string, unknown>;
}

/** A random valid document that asks `field` of the query type, with random arguments as variables. */
export function randomOperation(
  schema: GraphQLSchema,
  field: string,
  samples: Samples,
  roll: Dice,
  deepest = 4,
): Operation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];

  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)]!;
  const rarely = () => roll(60) === 0;

  const value = (type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return value(type.ofType, depth) ?? value(type.ofType, depth);
    if (rarely()) return null;
    if (isListType(type)) return Array.from({ length: roll(4) }, () => value(type.ofType, depth + 1));
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (!isInputObjectType(type)) {
      const { right, wrong } = samples[type.name]!;
      return pick(rarely() && wrong.length > 0 ? wrong : right);
    }
    const chosen = Object.values(type.getFields()).filter((each) => isNonNullType(each.type) || roll(2 + depth) === 0);
    return Object.fromEntries(chosen.map((each) => [each.name, value(each.type, depth + 1)]));
  };

  const call = ({ name, args }: GraphQLField<unknown, unknown>): string => {
    const given = args.filter((arg) => {
      // Made up by chance, a cursor is always a bad one.
      const isCursor = arg.name === 'after' || arg.name === 'before';
      // Of those that say the same in other words, one is the rule: else hardly any document were sound.
      if (arg.name === 'viewerArea' || arg.name === 'under') return roll(8) === 0;
      return isNonNullType(arg.type) || arg.name === 'area' || (isCursor ? rarely() : roll(2) === 0);
    });
    if (given.length === 0) return name;
    const parts = given.map((arg) => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${arg.type}`);
      variables[variable] = value(arg.type, 0);
      return `${arg.name}: $${variable}`;
    });
    return `${name}(${parts.join(', ')})`;
  };

  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isInterfaceType(named)) {
      const each = schema.getPossibleTypes(named).map((type) => `... on ${type.name}${selection(type, depth + 1)}`);
      return ` { __typename ${each.join(' ')} }`;
    }
    if (!isObjectType(named)) return '';
    const fields = Object.values((named as GraphQLObjectType).getFields()).filter(
      (each) => roll(3) === 0 && (!isObjectType(getNamedType(each.type)) || depth < deepest),
    );
    const parts = fields.map((each, index) => `${named.name}${index}: ${call(each)}${selection(each.type, depth + 1)}`);
    return ` { __typename ${parts.join(' ')} }`;
  };

  const root = schema.getQueryType()!.getFields()[field]!;
  const body = `${call(root)}${selection(root.type, 0)}`;
  return { source: `query${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${body} }`, variables };
}
