import { defineLoader } from '../../../shared/loaders/define-loader.js';
import { recordAudit } from '../../access/audit/record-audit.js';

/** Records that the viewer opened files, each once a request, before anything of them leaves. */
export const recordOpening = defineLoader<string, true>(async (ids, { whole, viewer, asking }) => {
  for (const id of ids)
    await recordAudit(whole, {
      event: 'HARDSHIP_OPEN',
      outcome: 'SUCCEEDED',
      viewer,
      address: asking.address,
      subject: `HardshipCase:${id}`,
    });
  return ids.map(() => true as const);
});
