import { MinHeap } from './min-heap.js';

/** A cell of a table as an edge between the two equations that it stands in. */
export interface Edge {
  key: string;
  from: number;
  to: number;
  value: number;
  /** What withholding it would cost: 0 when it is withheld, Infinity when it must stay. */
  price: number;
}

/** Every step costs a little, so that of equally dear ways the shortest is taken. */
const STEP = 1 / 1024;

/** A table in disguise: nodes are equations, edges cells, and a change that keeps every equation true is a circulation. */
export class FlowNetwork {
  readonly edges: Edge[] = [];
  readonly #nodes = new Map<string, number>();
  readonly #edgesAt: number[][] = [];
  /** Of each node: the search that reached it last, how far, and over which edge. */
  readonly #reachedIn: number[] = [];
  readonly #distance: number[] = [];
  readonly #cameBy: number[] = [];
  #search = 0;

  addEdge(key: string, from: string, to: string, value: number, price: number): void {
    const edge = { key, from: this.#node(from), to: this.#node(to), value, price };
    const index = this.edges.push(edge) - 1;
    this.#edgesAt[edge.from]!.push(index);
    this.#edgesAt[edge.to]!.push(index);
  }

  #node(name: string): number {
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    const index = this.#edgesAt.push([]) - 1;
    this.#reachedIn.push(0);
    this.#distance.push(0);
    this.#cameBy.push(0);
    this.#nodes.set(name, index);
    return index;
  }

  /**
   * The cheapest way from one node to another past the edge `past`, as edges; along an edge its cell grows, against it the cell
   * shrinks, which it can only while `world` has something there. Undefined when there is none over edges of price `dearest`.
   */
  cheapestPath(from: number, to: number, past: number, dearest: number, world: ReadonlyMap<number, number>) {
    this.#search += 1;
    const heap = new MinHeap();
    this.#reach(from, 0, past);
    heap.push(0, from);
    for (let next = heap.pop(); next; next = heap.pop()) {
      const { rank, item: node } = next;
      if (node === to) return this.#pathBack(from, to);
      if (rank > this.#distance[node]!) continue;
      for (const index of this.#edgesAt[node]!) {
        const edge = this.edges[index]!;
        if (edge.price > dearest || edge.price === Infinity || index === past || edge.from === edge.to) continue;
        if (edge.to === node && (world.get(index) ?? edge.value) === 0) continue;
        const other = edge.from === node ? edge.to : edge.from;
        const cost = rank + edge.price + STEP;
        if (this.#reachedIn[other] === this.#search && this.#distance[other]! <= cost) continue;
        this.#reach(other, cost, index);
        heap.push(cost, other);
      }
    }
    return undefined;
  }

  #reach(node: number, distance: number, by: number): void {
    this.#reachedIn[node] = this.#search;
    this.#distance[node] = distance;
    this.#cameBy[node] = by;
  }

  #pathBack(from: number, to: number): number[] {
    const path: number[] = [];
    for (let node = to; node !== from; ) {
      const index = this.#cameBy[node]!;
      const edge = this.edges[index]!;
      path.push(index);
      node = edge.from === node ? edge.to : edge.from;
    }
    return path.reverse();
  }
}
