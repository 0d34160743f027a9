import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderApp } from '../../../testing/render-app.js';
import { sampleViewer } from '../../../testing/sample-viewer.js';

const entry = {
  id: '7',
  madeAt: '2026-11-22T08:00:00Z',
  event: 'GRANT_CREATE',
  outcome: 'SUCCEEDED',
  principalKind: 'USER',
  principalName: 'guanli',
  organizationCode: '371300-Z',
  organizationName: '临沂市总工会',
  subject: 'UserAccount:3',
  subjectName: 'quxian',
  details: '{"grant":"12"}',
};

const world = {
  viewer: sampleViewer({ roles: ['AUDITOR'] }),
  lastAuditVerification: { verifiedAt: '2026-11-20T08:00:00Z', entries: 1234, isWhole: true, head: '1234:ab12' },
  auditVerification: {
    verifiedAt: '2026-11-22T08:00:00Z',
    entries: 1300,
    isWhole: false,
    firstBroken: '7',
    problem: 'CHANGED',
    head: '1300:cd34',
  },
  auditLog: { nodes: [entry], pageInfo: {} },
};

describe('AuditPage', () => {
  it('tells events in words, opens their details, and says whether the log is whole', async () => {
    const { user } = renderApp('/audit', world);
    expect(
      await screen.findByRole('row', { name: /授予角色.*成功.*guanli.*临沂市总工会.*账号 quxian.*UserAccount:3/ }),
    ).toBeTruthy();
    expect(screen.getByText(/完整：1,234 条/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '第 7 条的详情' }));
    expect(screen.getByText(/"grant": "12"/)).toBeTruthy();
  });

  it('verifies the log when told to, and says when that was last', async () => {
    const { user, asked } = renderApp('/audit', world);
    expect(await screen.findByText(/完整：1,234 条.*核对于 2026\/11\/20/)).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).not.toContain('AuditVerification');
    await user.click(screen.getByRole('button', { name: '核对日志完整性' }));
    expect(await screen.findByText(/不完整：第 7 条起有问题。 内容被改动 核对于 2026\/11\/22/)).toBeTruthy();
    expect(screen.getByText('1300:cd34')).toBeTruthy();
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'AuditLog')).toHaveLength(2));
  });

  it('keeps the filter in the address and asks by it', async () => {
    const { user, asked, addressNow } = renderApp('/audit', world);
    await user.selectOptions(await screen.findByLabelText('结果'), 'REFUSED');
    await waitFor(() => expect(addressNow()).toBe('/audit?outcome=REFUSED'));
    await waitFor(() =>
      expect(asked.at(-1)?.variables).toMatchObject({ where: { outcome: { eq: 'REFUSED' } }, first: 50 }),
    );
  });
});
