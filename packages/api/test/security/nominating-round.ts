import { documentOf, type TwoProcesses } from './two-processes.js';

/** Makes a round of honours in which one may nominate; its global id. */
export async function nominatingRound(near: TwoProcesses, input: object): Promise<string> {
  const ask = (name: string, given: object) =>
    near.send(near.urls[0], 'STATISTICIAN', documentOf(name, '{ id version }'), given);
  const { id, version } = (await ask('createRecognitionRound', input)).body.data.createRecognitionRound;
  await ask('moveRecognitionRound', { id, expectedVersion: version, move: 'OPEN' });
  return id;
}
