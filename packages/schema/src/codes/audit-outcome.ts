import { type CodeOf, defineCodeList } from './code-list.js';

/** How something ended that the audit log has a line of. */
export const auditOutcomes = defineCodeList({
  name: 'AuditOutcome',
  zh: '结果',
  en: 'How it ended',
  source: 'domain.md §2.10',
  items: [
    { code: 'SUCCEEDED', zh: '成功', en: 'Done' },
    { code: 'REFUSED', zh: '被拒绝', en: 'Refused' },
    { code: 'FAILED', zh: '失败', en: 'Failed' },
  ],
});

export type AuditOutcome = CodeOf<typeof auditOutcomes>;
