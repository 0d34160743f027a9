import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { presentViewer } from '../../src/modules/exports/access/present-viewer.js';
import { claimJob } from '../../src/modules/exports/jobs/claim-job.js';
import { exporter } from '../../src/modules/exports/run/exporter.js';
import { filePath } from '../../src/modules/exports/run/file-path.js';
import { runJob } from '../../src/modules/exports/run/run-job.js';
import { readGlobalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { type Execution, execute } from './execute.js';
import { viewed } from './viewed.js';

export const exportNow = new Date('2025-06-15T04:00:00Z');

/** Somebody with an account and a grant in an organization, as he may see at this moment. */
export async function signedIn(
  em: SqlEntityManager,
  organization: number,
  role: Role = 'STATISTICIAN',
  line: OrganizationLine = 'AREA',
): Promise<Viewer> {
  const [user] = await em.execute<{ id: string }[]>(
    `insert into user_account (username, display_name) values ('u' || nextval('user_account_id_seq'), '测试') returning id`,
  );
  await em.execute(`insert into access_grant (user_id, role, organization_id, line) values (?, ?, ?, ?)`, [
    user!.id,
    role,
    organization,
    line,
  ]);
  return asPresent(em, { kind: 'USER', id: String(user!.id), name: '测试' }, organization, role, line);
}

/** The same of an external system with a key. */
export async function keyHolder(em: SqlEntityManager, organization: number): Promise<Viewer> {
  const [key] = await em.execute<{ id: string }[]>(
    `insert into api_key (prefix, secret_hash, name, role, organization_id)
     values ('k' || nextval('api_key_id_seq'), '', '外部系统', 'EXTERNAL_SYSTEM', ?) returning id`,
    [organization],
  );
  return asPresent(
    em,
    { kind: 'API_KEY', id: String(key!.id), name: '外部系统' },
    organization,
    'EXTERNAL_SYSTEM',
    'AREA',
  );
}

async function asPresent(
  em: SqlEntityManager,
  principal: Viewer['principal'],
  organization: number,
  role: Role,
  line: OrganizationLine,
): Promise<Viewer> {
  const scope = { kind: 'ORGANIZATION', organizationId: '', organizationCode: '', line } as const;
  const viewer = await presentViewer(
    viewed(em).whole,
    {
      principal,
      organizationId: String(organization),
      roles: [role],
      scope,
    },
    new Date(),
  );
  if (!viewer) throw new Error('The grant does not give any scope');
  return viewer;
}

/** Exports of one test file: a folder of their own, and short ways to ask for them and to make them. */
export class Exports {
  private constructor(
    readonly em: SqlEntityManager,
    readonly folder: string,
  ) {}

  static async create(em: SqlEntityManager): Promise<Exports> {
    return new Exports(em, await mkdtemp(join(tmpdir(), 'uniongraph-exports-')));
  }

  ask(viewer: Viewer | null, source: string, variables: object = {}): Promise<Execution> {
    return execute(source, variables, { em: this.em, viewer, now: exportNow });
  }

  /** Asks for an export; answers with its id. */
  async order(viewer: Viewer, input: object): Promise<string> {
    const { data, errors } = await this.ask(
      viewer,
      'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { id status } }',
      { input },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.exportCreate.id;
  }

  async job(viewer: Viewer, id: string) {
    const { data } = await this.ask(
      viewer,
      `query ($id: ID!) { exportJob(id: $id) { kind format status progress rowCount bytes checksum fileName
        failure { code note } createdAt startedAt finishedAt expiresAt url } }`,
      { id },
    );
    return data.exportJob;
  }

  /** Makes every export that waits. */
  async run(stopped: AbortSignal = new AbortController().signal): Promise<void> {
    const made = exporter({ database: viewed(this.em), folder: this.folder, now: () => exportNow, beatMs: 20 });
    for (let job = await claimJob(made.database.whole); job; job = await claimJob(made.database.whole))
      await runJob(made, job, stopped);
  }

  /** Where the file of a job lies. */
  path(id: string, attempt = 1): string {
    return filePath(this.folder, { rowId: readGlobalId(id)!.key, attempt });
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
