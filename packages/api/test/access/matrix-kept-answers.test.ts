import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createContext } from '../../src/context.js';
import { createApollo } from '../../src/http/apollo.js';
import { foldAll } from '../oracle/fold-all.js';
import { viewed } from '../testkit/viewed.js';
import { MatrixWorld, now } from './matrix-world.js';

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world.close());

describe('kept answers', () => {
  it('are not handed from one viewer to another', async () => {
    for (let i = 0; i < 3; i += 1) await foldAll(world.database.orm.em.fork());
    const apollo = createApollo();
    await apollo.start();
    const query =
      '{ statistics(viewerArea: OWN, period: "2023", by: [ORGANIZATION_KIND], totals: true) { area { code } rows { key members { value numerator } organizations { value } } } }';
    const all = `{ statistics(area: "100000", period: "2023") { rows { members { value } organizations { value } } } }`;
    const answers = async (document: string) => {
      const told = [];
      for (const each of world.onlookers) {
        const contextValue = createContext(viewed(world.em), each.as('STATISTICIAN'), () => now);
        const { body } = await apollo.executeOperation({ query: document }, { contextValue });
        told.push(JSON.stringify(body.kind === 'single' && JSON.parse(JSON.stringify(body.singleResult))));
      }
      return told;
    };
    for (const document of [query, all]) {
      const first = await answers(document);
      expect(await answers(document)).toEqual(first);
      for (const [index, each] of world.onlookers.entries()) {
        const { data, errors } = await world.ask(each.as('STATISTICIAN'), document);
        const told = JSON.parse(first[index]!);
        expect(told.data ?? null).toEqual(data ?? null);
        expect((told.errors ?? []).length).toBe(errors.length);
      }
      expect(new Set(first).size).toBeGreaterThan(2);
    }
    await apollo.stop();
  });
});
