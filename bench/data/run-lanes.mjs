import { noteProgress, progressOf, runStep } from './run-step.mjs';

/** As many as the machine that the figures are compared on has cores. */
const LANES = 2;

/**
 * Runs a step whose rows do not depend on each other on several connections at once, each with its share of the rows that were
 * left when the lanes began; what was interrupted goes on in the same shares.
 */
export async function runLanes(client, step, openLane) {
  const { done: first, finished } = await progressOf(client, step);
  if (finished) return;
  const total = await step.total(client);
  const bound = (lane) => first + Math.round(((total - first) * lane) / LANES);
  const runLane = async (_, lane) => {
    const own = await openLane();
    const share = { first: bound(lane), total: bound(lane + 1) };
    await runStep(own, { ...step, ...share, name: `${step.name} ${lane + 1}/${LANES}` }).finally(() => own.end());
  };
  await Promise.all(Array.from({ length: LANES }, runLane));
  await noteProgress(client, step.name, total, true);
}
