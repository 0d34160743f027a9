import { type DocumentNode, type TypeNode, valueFromASTUntyped } from 'graphql';

/** Values that make sense for this API, by the name of the variable's type. */
const samples: Record<string, unknown> = {
  AreaCode: '371300',
  Period: '2022',
  LocalDate: '2022-12-31',
  Int: 10,
  Boolean: true,
  String: '',
};

/** A JSON text with one entry a variable of the first operation, defaults and samples filled in, nothing else lost. */
export function sampleVariables(document: DocumentNode, present: Record<string, unknown> = {}): string {
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  const entries = (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    if (name in present) return [name, present[name]];
    return [name, defaultValue ? valueFromASTUntyped(defaultValue) : sampleOf(type)];
  });
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

function sampleOf(type: TypeNode): unknown {
  if (type.kind === 'NonNullType') return sampleOf(type.type);
  if (type.kind === 'ListType') return [sampleOf(type.type)];
  return samples[type.name.value] ?? null;
}
