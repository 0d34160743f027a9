import type { WorkerGroup } from '@uniongraph/schema/codes/worker-group';
import type { RandomStream } from '../random/random-stream.js';

const newFormGroups: readonly WorkerGroup[] = ['TRUCK_DRIVER', 'RIDE_HAILING_DRIVER', 'COURIER', 'FOOD_DELIVERY_RIDER'];

const serviceGroups: readonly WorkerGroup[] = [
  'CAREGIVER',
  'DOMESTIC_WORKER',
  'MARKET_INFORMATION_WORKER',
  'PROPERTY_AGENT',
  'SECURITY_GUARD',
];

/** Groups of a made-up member. A driver or courier is also in a new form of employment; anyone may be a rural migrant. */
export function memberGroups(stream: RandomStream): WorkerGroup[] {
  const draw = stream.int(100);
  const groups: WorkerGroup[] = stream.perMille(380) ? ['MIGRANT'] : [];
  if (draw < 14) groups.push('NEW_FORM', stream.pick(newFormGroups));
  else if (draw < 22) groups.push(stream.pick(serviceGroups));
  return groups;
}
