/** What PostgreSQL says of an error without the values of a row; `detail`, `where`, `query` and `parameters` have them. */
const SAFE_FIELDS = [
  'code',
  'severity',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'routine',
  'errno',
  'syscall',
];

/** Identity numbers, and mobile numbers that stand alone. */
const PERSONAL = /\d{17}[\dXx]|(?<!\d)1[3-9]\d{9}(?!\d)/gu;

const DEEPEST = 5;

interface AnyError {
  name?: string;
  message?: string;
  stack?: string;
  cause?: unknown;
  previous?: unknown;
  errors?: unknown;
}

/** Whether an error comes from PostgreSQL: from the driver, or wrapped by the ORM, whose message repeats the statement. */
const isDatabaseError = (error: object): boolean => /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code));

/** A message of an error without what it may tell of a person. */
export function redactMessage(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error).replace(PERSONAL, '***');
  const { message = '' } = error as AnyError;
  const text = isDatabaseError(error) ? withoutValues(lastSentence(message)) : message;
  return text.replace(PERSONAL, '***');
}

/** An error as it may be logged: what failed and where, without the values at hand. */
export function redactError(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null) return redactMessage(error);
  const { name = 'Error', stack = '', cause, previous, errors } = error as AnyError;
  const facts = SAFE_FIELDS.flatMap((field) => {
    const value = (error as Record<string, unknown>)[field];
    return typeof value === 'string' || typeof value === 'number' ? [`${field}=${value}`] : [];
  });
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const inner = [cause ?? previous, ...(Array.isArray(errors) ? errors : [])].filter((each) => each !== undefined);
  const head = [`${name}: ${redactMessage(error)}`, ...(facts.length > 0 ? [`  (${facts.join(' ')})`] : []), ...frames];
  const more = depth < DEEPEST ? inner.map((each) => `caused by ${redactError(each, depth + 1)}`) : [];
  return [...head, ...more].join('\n');
}

/** The ORM writes `<statement with values> - <what PostgreSQL said>`. */
function lastSentence(message: string): string {
  return message.slice(message.lastIndexOf(' - ') + 1).replace(/^- /, '');
}

/** Names of tables and constraints stand after a word that says what they are; any other quoted text is a value. */
function withoutValues(message: string): string {
  return message
    .replace(/\n[\s\S]*/, '')
    .replace(
      /(\b(?:relation|table|column|constraint|index|function|schema|type|view|role|trigger) )?"(?:[^"]|"")*"?/g,
      (quoted, named) => (named ? quoted : '"***"'),
    )
    .replace(/: [^"]*$/, (rest) => (/\d|[^\x20-\x7e]/.test(rest) ? ': ***' : rest));
}
