import { beforeEach, describe, expect, it } from '@jest/globals';
import { ClosingStack } from './closing-stack.js';

describe('ClosingStack', () => {
  let complaints: unknown[];

  beforeEach(() => {
    complaints = [];
  });

  it('closes in the opposite order, once, however often it is asked', async () => {
    const closed: string[] = [];
    const stack = new ClosingStack((error) => complaints.push(error));
    await stack.add(async () => closed.push('database'));
    await stack.add(async () => closed.push('server'));
    await Promise.all([stack.close(), stack.close()]);
    expect(closed).toEqual(['server', 'database']);
    expect(complaints).toEqual([]);
  });

  it('goes on past one that fails and past one that never ends', async () => {
    const closed: string[] = [];
    const stack = new ClosingStack((error) => complaints.push(error));
    await stack.add(async () => closed.push('database'));
    await stack.add(() => new Promise(() => {}), 1);
    await stack.add(() => Promise.reject(new Error('closed already')));
    await stack.close();
    expect(closed).toEqual(['database']);
    expect(complaints).toEqual([new Error('closed already')]);
  });

  it('closes at once what is opened while closing', async () => {
    const closed: string[] = [];
    const stack = new ClosingStack((error) => complaints.push(error));
    await stack.close();
    await stack.add(async () => closed.push('late'));
    expect(closed).toEqual(['late']);
  });
});
