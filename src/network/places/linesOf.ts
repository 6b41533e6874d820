import type { Block } from "./block.ts";
import type { Line } from "./lineCost.ts";

interface Ends {
  readonly source: string;
  readonly target: string;
}

/** The blocks that links join, in the order of ids. What hangs beneath another node has no line. */
export function linesOf(blocks: readonly Block[], links: readonly Ends[]): readonly Line[] {
  const numbers = new Map<string, number>(blocks.map(({ id }, at) => [id, at]));
  return links
    .toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
    .flatMap(({ source, target }) => {
      const [from, to] = [numbers.get(source), numbers.get(target)];
      return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
    });
}

function keyOf({ source, target }: Ends): string {
  return `${source} ${target}`;
}
