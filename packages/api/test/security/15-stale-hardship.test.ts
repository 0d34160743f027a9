import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HardshipWorld } from '../testkit/hardship.js';

let world: HardshipWorld;
beforeAll(async () => {
  world = await HardshipWorld.create();
}, 60_000);
afterAll(() => world.close());

const newFile = async () => (await world.open()).data.openHardshipCase as { id: string; version: number };
const set = (input: object) =>
  world.ask('mutation($input: SetDibaoStandardInput!) { setDibaoStandard(input: $input) { version } }', { input });

/** What twenty ask at once, each having read the same version. */
const changes: Readonly<Record<string, () => Promise<(at: number) => ReturnType<HardshipWorld['ask']>>>> = {
  takeHardshipStep: async () => {
    const file = await newFile();
    return () => world.step(file, 'FIRST_CHECK', '2025-01-07');
  },
  updateHardshipCase: async () => {
    const { id, version } = await newFile();
    return (at) =>
      world.ask('mutation($input: UpdateHardshipCaseInput!) { updateHardshipCase(input: $input) { version } }', {
        input: { id, expectedVersion: version, unitName: `厂${at}` },
      });
  },
  setDibaoStandard: async () => {
    const standard = { divisionCode: '371302', year: 2025, source: '测试' };
    await set({ ...standard, monthlyYuan: '900' });
    return (at) => set({ ...standard, monthlyYuan: String(901 + at), expectedVersion: 1 });
  },
};

it.each(Object.keys(changes))(
  '%s: of twenty that read the same version one wins, all others are told CONFLICT',
  async (name) => {
    const ask = await changes[name]!();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(at)));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'DONE');
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(19);
  },
);
