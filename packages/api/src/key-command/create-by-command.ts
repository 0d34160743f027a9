import type { ViewedDatabase } from '../database/rows/viewed-database.js';
import { recordAudit } from '../modules/access/audit/record-audit.js';
import { issueKey } from '../modules/access/keys/issue-key.js';
import { checkKeySpec, type KeySpec } from '../modules/access/keys/key-spec.js';
import { keyState } from '../modules/access/keys/key-state.js';
import {
  type NamedOrganization,
  organizationsLike,
  organizationsNamed,
} from '../modules/organizations/organization-named.js';
import { CommandProblem } from '../shared/command-problem.js';
import { Faults } from '../shared/faults.js';
import type { CreateRequest } from './key-request.js';
import type { KeyCommandIo } from './run-key-command.js';

/** Makes a key for whoever may run commands on this machine; the last line of the answer is the key. */
export async function createByCommand(
  database: ViewedDatabase,
  request: CreateRequest,
  { now, notes }: KeyCommandIo,
): Promise<string> {
  const organization = await findOrganization(database, request.organization);
  const { action: _action, organization: _organization, name, ...rest } = request;
  const spec: KeySpec = {
    ...rest,
    name: name ?? `${organization.name} ${request.role}`,
    organizationId: organization.id,
  };
  const faults = new Faults();
  checkKeySpec(faults, spec, now(), '');
  faults.throwIfAny();
  const { id, text } = await database.whole.transaction().execute(async (db) => {
    const key = await issueKey(db, spec, null, now());
    await recordAudit(db, {
      event: 'KEY_CREATE',
      outcome: 'SUCCEEDED',
      viewer: null,
      subject: `ApiKey:${key.id}`,
      details: { by: 'COMMAND_LINE', after: await keyState(db, key.id) },
    });
    return key;
  });
  notes.write(
    `已为${organization.name}（${organization.code}）新建密钥 ${id}；只显示这一次：\n` +
      `Key ${id} for ${organization.code}, shown this once:\n`,
  );
  return `${text}\n`;
}

async function findOrganization({ whole }: ViewedDatabase, text: string): Promise<NamedOrganization> {
  const [found, ...others] = await organizationsNamed(whole, text);
  if (found && others.length === 0) return found;
  if (found) {
    const list = listed([found, ...others]);
    throw CommandProblem.of(
      `有多个组织叫“${text}”，请改用编码：`,
      `Several are named "${text}"; give a code:\n${list}`,
    );
  }
  const near = await organizationsLike(whole, text);
  if (near.length > 0)
    throw CommandProblem.of(
      `没有名称或编码为“${text}”的工会组织，相近的有：`,
      `There is no organization "${text}"; near are:\n${listed(near)}`,
    );
  throw CommandProblem.of(
    `没有名称或编码为“${text}”的工会组织，也没有相近的；若尚无数据，请先 npm start 一次或导入。`,
    `There is no organization "${text}", nor one like it; if there are no data yet, run npm start once or import some.`,
  );
}

const listed = (organizations: readonly NamedOrganization[]) =>
  organizations.map(({ code, name }) => `  ${code}  ${name}`).join('\n');
