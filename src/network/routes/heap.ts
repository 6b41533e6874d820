/** A queue that gives what has the least estimate first. */
export class Heap<Item extends { readonly estimate: number }> {
  private readonly items: Item[] = [];

  push(item: Item): void {
    let at = this.items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.items[above];
      if (parent === undefined || parent.estimate <= item.estimate) break;
      this.items[at] = parent;
      at = above;
    }
    this.items[at] = item;
  }

  pop(): Item | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return first;
  }

  private sink(item: Item): void {
    let at = 0;
    for (;;) {
      const below = this.lesserBelow(at);
      const child = this.items[below];
      if (child === undefined || child.estimate >= item.estimate) break;
      this.items[at] = child;
      at = below;
    }
    this.items[at] = item;
  }

  private lesserBelow(at: number): number {
    const [left, right] = [this.items[2 * at + 1], this.items[2 * at + 2]];
    return left !== undefined && right !== undefined && right.estimate < left.estimate
      ? 2 * at + 2
      : 2 * at + 1;
  }
}
