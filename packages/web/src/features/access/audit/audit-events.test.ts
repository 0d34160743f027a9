import { describe, expect, it } from '@jest/globals';
import { auditEventCodes, auditEventName } from './audit-events.js';

describe('auditEventName', () => {
  it('has words of its own for every event, in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      const names = auditEventCodes.map((code) => auditEventName(code, locale));
      expect(new Set(names).size).toBe(names.length);
    }
    expect(auditEventName('GRANT_CREATE', 'zh')).toBe('授予角色');
  });

  it('calls an unknown event by its code', () => {
    expect(auditEventName('NEW_EVENT', 'zh')).toBe('NEW_EVENT');
  });
});
