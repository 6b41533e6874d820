/** A queue of numbers that gives the least first, equals in the order in which they came; each by how many came before it. */
export class LeastFirst {
  private readonly costs: Float64Array;
  private readonly heap: Int32Array;
  private came = 0;
  private waiting = 0;

  constructor(most: number) {
    this.costs = new Float64Array(most);
    this.heap = new Int32Array(most);
  }

  push(cost: number): number {
    const entry = this.came;
    this.costs[entry] = cost;
    this.came += 1;
    let at = this.waiting;
    this.waiting += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.heap[above] ?? 0;
      if (this.isBefore(parent, entry)) break;
      this.heap[at] = parent;
      at = above;
    }
    this.heap[at] = entry;
    return entry;
  }

  /** Below 0 if nothing waits. */
  pop(): number {
    if (this.waiting === 0) return -1;
    const first = this.heap[0] ?? 0;
    this.waiting -= 1;
    this.sink(this.heap[this.waiting] ?? 0);
    return first;
  }

  private sink(entry: number): void {
    let at = 0;
    for (let below = 1; below < this.waiting; below = 2 * at + 1) {
      const left = this.heap[below] ?? 0;
      const right = this.heap[below + 1] ?? 0;
      const isRight = below + 1 < this.waiting && this.isBefore(right, left);
      const child = isRight ? right : left;
      if (this.isBefore(entry, child)) break;
      this.heap[at] = child;
      at = isRight ? below + 1 : below;
    }
    this.heap[at] = entry;
  }

  private isBefore(one: number, other: number): boolean {
    const cost = this.costs[one] ?? 0;
    const against = this.costs[other] ?? 0;
    return cost < against || (cost === against && one < other);
  }
}
