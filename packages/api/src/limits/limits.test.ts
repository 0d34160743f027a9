import { readdir, readFile } from 'node:fs/promises';
import { limitsFile } from '../contract/contract-file.js';
import { declarationOf } from './define-limits.js';
import { limits } from './limits.js';
import { printLimits } from './print-limits.js';

const groups = Object.values(limits).map(declarationOf);

it('is told to external systems as it is: run `npm run schema:emit`', async () => {
  expect(await readFile(limitsFile, 'utf8')).toBe(printLimits());
});

it('lists every group of the folder', async () => {
  const files = (await readdir(new URL('.', import.meta.url))).filter((name) => /-limits\.(ts|js)$/.test(name));
  const declaring = files.filter((name) => !/^(define|print)-/.test(name));
  expect(groups).toHaveLength(declaring.length);
});

it('has a reason in both languages and a positive number for each limit', () => {
  for (const group of groups) {
    for (const [name, { value, zh, en, whyZh, whyEn }] of Object.entries(group.limits)) {
      const numbers = typeof value === 'number' ? [value] : Object.values(value);
      expect([name, numbers.every((each) => each > 0)]).toEqual([name, true]);
      expect([name, zh, whyZh].join()).toMatch(/^\w+,[^,]*\p{Script=Han}|WebSocket/u);
      expect([en, whyEn].join()).not.toMatch(/\p{Script=Han}/u);
      expect(whyZh).toMatch(/[。]$/);
      expect(whyEn).toMatch(/\.$/);
    }
  }
});
