import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

const scalars: Record<string, unknown> = {
  AreaCode: '371300',
  Boolean: false,
  DateTime: '2023-01-10T08:00:00Z',
  Decimal: '0',
  Float: 0,
  ID: 'id',
  Int: 0,
  Int64: '0',
  LocalDate: '2022-12-31',
  Period: '2022',
  String: '',
};

/** What a test has not said: null where the contract allows it, else an empty or neutral value of the type. */
function neutral(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const { ofType } = type;
  if (isListType(ofType)) return [];
  if (isScalarType(ofType)) return scalars[ofType.name];
  return isEnumType(ofType) ? ofType.getValues()[0]?.value : {};
}

/** Takes a field from the test's data, calling it with the arguments where it is a function. */
export const mockField: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, args, context, info) => {
  const given = source?.[info.fieldName];
  if (typeof given === 'function') return given(args, context, info);
  return given === undefined ? neutral(info.returnType) : given;
};
