import type { EventEmitter } from 'node:events';
import { socketLimits } from '../../limits/socket-limits.js';
import { networkOf } from '../../shared/network-of.js';
import type { Viewer } from '../../viewer.js';

/** How many sockets are open, by address and by principal. */
export class SocketCounts {
  readonly #open = new Map<string, number>();

  /** False when the address has as many as it may. Counted before anything is waited for: many may knock at once. */
  takeAddress(address: string, connection: EventEmitter): boolean {
    return this.#take(`address ${networkOf(address)}`, socketLimits.socketsOfAddress, connection);
  }

  /** False when the principal has as many as it may. */
  takePrincipal({ principal }: Viewer, socket: EventEmitter): boolean {
    return this.#take(`${principal.kind} ${principal.id}`, socketLimits.socketsOfPrincipal, socket);
  }

  #count(name: string): number {
    return this.#open.get(name) ?? 0;
  }

  #take(name: string, most: number, until: EventEmitter): boolean {
    if (this.#count(name) >= most) return false;
    this.#open.set(name, this.#count(name) + 1);
    until.once('close', () => {
      const left = this.#count(name) - 1;
      if (left > 0) this.#open.set(name, left);
      else this.#open.delete(name);
    });
    return true;
  }
}
