import type { Box } from "./box.ts";

/** The height of a shelf in CSS pixels: about that of a node with its label. */
const SHELF = 64;

/** Boxes sorted onto shelves by height, so that those near some height are found without a look at all others. */
export class BoxShelves {
  readonly #shelves = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box);
  }

  /** A box is on every shelf that it touches. */
  add(box: Box): void {
    for (let at = shelfAt(box.y - box.height / 2); at <= shelfAt(box.y + box.height / 2); at += 1) {
      const shelf = this.#shelves.get(at);
      if (shelf === undefined) this.#shelves.set(at, [box]);
      else shelf.push(box);
    }
  }

  /** All boxes that reach between the two heights, and perhaps some near them; one may come twice. */
  between(top: number, bottom: number): readonly Box[] {
    const found: Box[] = [];
    for (let at = shelfAt(top); at <= shelfAt(bottom); at += 1) found.push(...(this.#shelves.get(at) ?? []));
    return found;
  }
}

function shelfAt(y: number): number {
  return Math.floor(y / SHELF);
}
