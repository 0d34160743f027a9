import type { WebSocket } from 'ws';
import { socketLimits } from '../../limits/socket-limits.js';
import { networkOf } from '../../shared/network-of.js';
import type { Viewer } from '../../viewer.js';

/** How many sockets are open, by address and by principal. */
export class SocketCounts {
  readonly #open = new Map<string, number>();

  mayOpen(address: string): boolean {
    return this.#count(`address ${networkOf(address)}`) < socketLimits.socketsOfAddress;
  }

  takeAddress(address: string, socket: WebSocket): void {
    this.#take(`address ${networkOf(address)}`, socket);
  }

  /** False when the principal has as many as it may. */
  takePrincipal({ principal }: Viewer, socket: WebSocket): boolean {
    const name = `${principal.kind} ${principal.id}`;
    if (this.#count(name) >= socketLimits.socketsOfPrincipal) return false;
    this.#take(name, socket);
    return true;
  }

  #count(name: string): number {
    return this.#open.get(name) ?? 0;
  }

  #take(name: string, socket: WebSocket): void {
    this.#open.set(name, this.#count(name) + 1);
    socket.once('close', () => {
      const left = this.#count(name) - 1;
      if (left > 0) this.#open.set(name, left);
      else this.#open.delete(name);
    });
  }
}
