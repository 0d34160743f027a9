const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

/** Each fragment spreads the next twice. */
const doubling = (steps: number) =>
  `{ ...F0 } ${times(steps, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${steps} on Query { __typename }`;
/** The same through fields, so that answers would grow too. */
const fanOut = (steps: number) =>
  `{ divisions { nodes { ...F0 } } } ${times(steps, (i) => `fragment F${i} on Division { a${i}: parent { ...F${i + 1} } b${i}: parent { ...F${i + 1} } }`)} fragment F${steps} on Division { code }`;
const deep = (levels: number) =>
  `{ division(code: "371302") { ${'parent { '.repeat(levels)} code ${'} '.repeat(levels)} } }`;

/** Small texts that ask for very much: a name, and the text. */
export const explodingDocuments: [string, string][] = [
  ['fragments that double 12 times', doubling(12)],
  ['fragments that double 16 times', doubling(16)],
  ['fragments that double 18 times', doubling(18)],
  ['fragments that double 22 times', doubling(22)],
  ['fields that double 12 times', fanOut(12)],
  ['101 aliases of __typename', `{ ${times(101, (i) => `a${i}: __typename`)} }`],
  ['31 aliases of a question', `{ divisions { nodes { ${times(31, (i) => `a${i}: code`)} } } }`],
  [
    '31 aliases through a fragment',
    `{ ${times(3, (i) => `x${i}: divisions { nodes { ...F } }`)} } fragment F on Division { ${times(10, (i) => `a${i}: code`)} }`,
  ],
  ['5,000 aliases', `{ ${times(5_000, (i) => `a${i}: __typename`)} }`],
  ['depth 13', deep(12)],
  ['depth 500', deep(500)],
  ['depth 5,000', deep(5_000)],
  ['21 root fields', `{ ${times(21, () => 'divisions { totalCount }')} }`],
  [
    'lists within lists',
    '{ divisions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { code } } } } } } }',
  ],
  ['1,000 unknown fields', `{ ${times(1_000, (i) => `nothing${i}`)} }`],
  ['1,000 overlapping selections', `{ ${times(1_000, () => 'divisions { totalCount }')} }`],
  ['5,000 duplicate fields', `{ ${times(5_000, () => '__typename')} }`],
  ['10 unknown directives', `{ __typename ${times(10, (i) => `@a${i}`)} }`],
  ['11 directives', `{ ${times(11, () => 'divisions @skip(if: true) { totalCount }')} }`],
  ['introspection in circles', `{ __schema { types { ${'fields { type { '.repeat(10)} name ${'} } '.repeat(10)} } } }`],
  ['a fragment that spreads itself', '{ ...F } fragment F on Query { ...F }'],
];
