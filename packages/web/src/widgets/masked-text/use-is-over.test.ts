import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useIsOver } from './use-is-over.js';

const start = new Date('2026-11-22T08:00:00Z');
const QUARTER = 900_000;

beforeEach(() => {
  jest.useFakeTimers({ now: start });
});
afterEach(() => {
  jest.useRealTimers();
});

const watch = (moment: string | null) =>
  renderHook((props: { moment: string | null }) => useIsOver(props.moment, QUARTER), { initialProps: { moment } });
const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));

it('tells when a moment has passed, and begins anew with another', () => {
  const { result, rerender } = watch('2026-11-22T08:10:00Z');
  wait(599_000);
  expect(result.current).toBe(false);
  wait(1_000);
  expect(result.current).toBe(true);
  rerender({ moment: '2026-11-22T08:20:00Z' });
  expect(result.current).toBe(false);
});

it('waits no longer than there can be to wait, where the clock is slow', () => {
  const { result } = watch('2026-11-22T09:00:00Z');
  wait(QUARTER);
  expect(result.current).toBe(true);
});

it('knows at once after the computer slept, and nothing of no moment', () => {
  const { result } = watch('2026-11-22T08:10:00Z');
  jest.setSystemTime(new Date('2026-11-22T12:00:00Z'));
  wait(1_000);
  expect(result.current).toBe(true);
  expect(watch(null).result.current).toBe(false);
});
