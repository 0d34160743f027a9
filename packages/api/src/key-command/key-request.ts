import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { keyLimits } from '../limits/key-limits.js';
import { isCalendarDate } from '../shared/calendar/is-calendar-date.js';
import { CommandProblem } from '../shared/command-problem.js';
import { parseCommand } from '../shared/parse-command.js';

/** What the command line asks for. */
export type KeyRequest =
  | { action: 'help' }
  | { action: 'list' }
  | { action: 'revoke'; prefix: string }
  | { action: 'rotate'; prefix: string; overlapHours: number }
  | CreateRequest;

export interface CreateRequest {
  action: 'create';
  /** Code or name. */
  organization: string;
  role: Role;
  line: OrganizationLine;
  name: string | undefined;
  allowedOperations: string[] | null;
  documentsOnly: boolean;
  mayIntrospect: boolean;
  addresses: string[] | null;
  requestsPerMinute: number | null;
  costPerHour: number | null;
  expiresAt: Date | null;
}

const options = {
  organization: { type: 'string' },
  role: { type: 'string' },
  line: { type: 'string', default: 'AREA' },
  name: { type: 'string' },
  operations: { type: 'string' },
  'documents-only': { type: 'boolean', default: false },
  'no-introspection': { type: 'boolean', default: false },
  addresses: { type: 'string' },
  'requests-per-minute': { type: 'string' },
  'cost-per-hour': { type: 'string' },
  expires: { type: 'string' },
  overlap: { type: 'string', default: String(keyLimits.usualOverlapHours) },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export function readKeyRequest(argv: readonly string[]): KeyRequest {
  const { values, positionals } = parsed(argv);
  const [action, named, ...more] = positionals;
  if (values.help || action === undefined) return { action: 'help' };
  if (more.length > 0) throw CommandProblem.of(`多余的参数：${more.join(' ')}。`, `Too many words: ${more.join(' ')}.`);
  if (action === 'list') return { action };
  if (action === 'create') return readCreate(values);
  if (action !== 'revoke' && action !== 'rotate')
    throw CommandProblem.of(
      `没有“${action}”这个动作，可用：create、list、revoke、rotate。`,
      `There is no action "${action}"; there are create, list, revoke, rotate.`,
    );
  const prefix = /^(?:ug_)?([0-9a-f]{12})(?:_.*)?$/.exec(named ?? '')?.[1];
  if (prefix === undefined)
    throw CommandProblem.of(
      '请给出密钥的前缀（12 位十六进制，见 list）。',
      'Name the prefix of the key: 12 hexadecimal digits, as `list` shows them.',
    );
  if (action === 'revoke') return { action, prefix };
  return { action, prefix, overlapHours: overlap(values.overlap) };
}

/** Hours, as many as the API allows. */
function overlap(text: string | undefined): number {
  const hours = wholeNumber('overlap', text, 0) ?? 0;
  if (hours <= keyLimits.overlapHours) return hours;
  throw CommandProblem.of(
    `--overlap 最多 ${keyLimits.overlapHours} 小时，给出的是 ${hours}。`,
    `--overlap is at most ${keyLimits.overlapHours} hours; ${hours} were given.`,
  );
}

type Values = ReturnType<typeof parsed>['values'];

const parsed = (argv: readonly string[]) => parseCommand(argv, options);

function readCreate(values: Values): CreateRequest {
  const { organization, role, line, name } = values;
  if (!organization)
    throw CommandProblem.of(
      '请用 --organization 给出工会组织的名称或编码。',
      'Name an organization: --organization <name or code>.',
    );
  if (line !== 'AREA' && line !== 'INDUSTRY')
    throw CommandProblem.of(
      `--line 只能是 AREA 或 INDUSTRY，现为 ${line}。`,
      `--line is AREA or INDUSTRY, not ${line}.`,
    );
  return {
    action: 'create',
    organization,
    role: readRole(role),
    line,
    name,
    allowedOperations: listOf(values.operations),
    documentsOnly: values['documents-only'],
    mayIntrospect: !values['no-introspection'],
    addresses: listOf(values.addresses),
    requestsPerMinute: wholeNumber('requests-per-minute', values['requests-per-minute'], 1),
    costPerHour: wholeNumber('cost-per-hour', values['cost-per-hour'], 1),
    expiresAt: readExpiry(values.expires),
  };
}

function readRole(given: string | undefined): Role {
  const wanted = roles.items.find(({ code, zh }) => code === given?.toUpperCase() || zh === given);
  if (wanted?.seesServiceData) return wanted.code;
  const items = roles.items.filter((item) => item.seesServiceData);
  const suitable = items.map(({ code, zh }) => `${code}（${zh}）`);
  const codes = items.map(({ code }) => code).join(', ');
  if (wanted)
    throw CommandProblem.of(
      `${wanted.zh}不能用于接口密钥，可用：${suitable.join('、')}。`,
      `An API key may not be ${wanted.code}: only a role that sees service data, ${codes}.`,
    );
  throw CommandProblem.of(
    given === undefined
      ? `请用 --role 给出角色：${suitable.join('、')}。`
      : `没有角色“${given}”，可用：${suitable.join('、')}。`,
    given === undefined ? `Name a role with --role: ${codes}.` : `There is no role "${given}"; there are ${codes}.`,
  );
}

const listOf = (text: string | undefined) =>
  text === undefined
    ? null
    : text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');

function wholeNumber(option: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw CommandProblem.of(
    `--${option} 须为不小于 ${least} 的整数，现为 ${text}。`,
    `--${option} is a whole number from ${least} on, not ${text}.`,
  );
}

/** The end of a day in China. */
function readExpiry(text: string | undefined): Date | null {
  if (text === undefined) return null;
  if (isCalendarDate(text)) return new Date(`${text}T24:00:00+08:00`);
  throw CommandProblem.of(
    `--expires 须为日期，如 2027-12-31，现为 ${text}。`,
    `--expires is a day such as 2027-12-31, not ${text}.`,
  );
}
