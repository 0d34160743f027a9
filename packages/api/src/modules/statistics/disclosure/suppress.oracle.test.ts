import { expect, it } from '@jest/globals';
import { possibleWorlds } from '../../../../test/oracle/possible-worlds.js';
import { Random } from '../../../../test/oracle/random.js';
import { randomLattice } from '../../../../test/oracle/random-lattice.js';
import { buildLattice } from './build-lattice.js';
import { isSmall } from './is-small.js';
import { cellKey, totalOf } from './lattice-cell.js';
import { suppress } from './suppress.js';

const shapes = [
  { fanOut: [3], members: [2, 2], subjects: 8, own: 0 },
  { fanOut: [2], members: [3, 2], subjects: 8, own: 10 },
  { fanOut: [2, 2], members: [2], subjects: 4, own: 0 },
  { fanOut: [], members: [3, 3], subjects: 18, own: 0 },
];
const cases = Array.from({ length: 40 }, (_, index) => ({ seed: index + 1, shape: shapes[index % shapes.length]! }));

it.each(cases)('leaves every small cell an interval of all possible registers: %j', ({ seed, shape }) => {
  const { areas, cells } = randomLattice(new Random(seed), shape);
  const lattice = buildLattice(areas, cells);
  if (lattice.members.size === 0) return;
  for (const threshold of [3, 5]) {
    const withheld = suppress(lattice, threshold);
    const most =
      lattice.valueAt(totalOf(lattice.root)) + (withheld.has(cellKey(totalOf(lattice.root))) ? threshold : 0);
    const ranges = possibleWorlds(lattice, withheld, most);
    const narrow = lattice.cells.filter((cell) => {
      const [low, high] = ranges.get(cellKey(cell))!;
      return isSmall(lattice.valueAt(cell), threshold) && high - low < threshold;
    });
    expect(narrow).toEqual([]);
  }
});
