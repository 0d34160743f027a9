import { defineLoader } from '../../shared/loaders/define-loader.js';
import { recordAudit } from '../access/audit/record-audit.js';
import { revealInForce } from './reveal-in-force.js';

/** Records that the viewer read a revealed field, once a request, before the value leaves. The value is not recorded. */
export const recordReading = defineLoader<string, true>(async (places, context) => {
  for (const place of places) {
    const reveal = await revealInForce(context).load(place);
    const [node, key, field] = place.split(':');
    await recordAudit(context.whole, {
      event: 'FIELD_READ',
      outcome: 'SUCCEEDED',
      viewer: context.viewer,
      address: context.asking.address,
      subject: `${node}:${key}`,
      details: { fields: [field], purpose: reveal?.purpose, reason: reveal?.reason, reveal: reveal?.id },
    });
  }
  return places.map(() => true as const);
});
