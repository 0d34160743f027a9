import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../config.js';
import { earlyChecks } from './early-checks.js';

describe('earlyChecks', () => {
  it('names a port that is taken and another one to try, and lets a free one pass', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const config = readConfig({ PORT: String(port), DATA_DIR: '/nowhere' });
    await expect(earlyChecks(config)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      en: expect.stringContaining(`PORT=${port + 1}`),
    });
    holder.close();
    await once(holder, 'close');
    await expect(earlyChecks(config)).resolves.toBeUndefined();
  });
});
