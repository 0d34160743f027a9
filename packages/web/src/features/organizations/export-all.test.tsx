import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { organizationsWorld } from './testing/organizations-world.js';

configure({ asyncUtilTimeout: 10_000 });

const job = { id: 'j1', status: 'QUEUED', progress: 0, rowCount: 0, failure: null, url: null };

/** The API with an export that is, one question after the other, in these states. */
function worldWith(...states: object[]) {
  const left = [...states];
  return {
    ...organizationsWorld,
    exportCreate: { ...job },
    exportJob: () => ({ ...job, ...(left.length > 1 ? left.shift() : left[0]) }),
    exportCancel: { ...job, status: 'CANCELLED' },
  };
}

describe('ExportAll', () => {
  const fetched: string[] = [];
  beforeEach(() => {
    fetched.length = 0;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      fetched.push(this.getAttribute('href') ?? '');
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('asks for what the list shows, follows the export, and fetches its file once', async () => {
    const done = { status: 'SUCCEEDED', progress: 1, rowCount: 1234, url: '/exports/j1?signature=x' };
    const { user, asked } = renderApp(
      '/organizations?q=%E5%B7%A5%E4%BC%9A&sort=NAME&desc=true&after=19',
      worldWith({ status: 'RUNNING', progress: 0.42, rowCount: 518 }, done),
    );
    await user.click(await screen.findByRole('button', { name: '导出全部（Excel）' }));
    expect(await screen.findByText('正在导出 42%')).toBeTruthy();
    expect(screen.getByRole('button', { name: '导出全部（CSV）' })).toHaveProperty('disabled', true);
    expect(await screen.findByText('已导出 1,234 行')).toBeTruthy();
    expect(screen.getByRole('link', { name: '下载文件' }).getAttribute('href')).toBe(done.url);
    expect(fetched).toEqual([done.url]);
    expect(asked.find(({ operation }) => operation === 'OrganizationsExport')?.variables).toEqual({
      input: {
        format: 'XLSX',
        unionOrganizations: {
          where: { division: { within: '371300' }, status: { eq: 'ACTIVE' } },
          orderBy: [{ field: 'NAME', direction: 'DESC' }],
          search: '工会',
        },
      },
    });
    expect(screen.getByRole('button', { name: '导出全部（CSV）' })).toHaveProperty('disabled', false);
  });

  it('cancels', async () => {
    const { user } = renderApp('/organizations', worldWith({ status: 'RUNNING', progress: 0.1 }));
    await user.click(await screen.findByRole('button', { name: '导出全部（CSV）' }));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(await screen.findByText('已取消导出')).toBeTruthy();
    expect(fetched).toEqual([]);
  });

  it('says why an export failed, and what was refused', async () => {
    const { user } = renderApp(
      '/organizations',
      worldWith({ status: 'FAILED', failure: { code: 'DISK_FULL', note: null } }),
    );
    await user.click(await screen.findByRole('button', { name: '导出全部（CSV）' }));
    expect((await screen.findByRole('alert')).textContent).toContain('磁盘空间不足');
  });

  it('passes on what the API refuses', async () => {
    const { user } = renderApp('/organizations', {
      ...organizationsWorld,
      exportCreate: () => {
        throw new GraphQLError('已有 10 个导出任务。 / 10 exports wait.', { extensions: { code: 'RATE_LIMITED' } });
      },
    });
    await user.click(await screen.findByRole('button', { name: '导出全部（CSV）' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('已有 10 个导出任务。'));
    expect(screen.getByRole('button', { name: '导出全部（CSV）' })).toHaveProperty('disabled', false);
  });
});
