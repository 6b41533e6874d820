/** A way that leads back to where it began, written "a > b > a"; null where there is none. */
export function circle(links: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>();
  for (const start of links.keys()) {
    const way = wayBack(start, [], links, done);
    if (way !== null) return way.join(" > ");
  }
  return null;
}

/** Walks on from a node until one comes up a second time; what leads to no circle is not walked again. */
function wayBack(
  node: string,
  way: readonly string[],
  links: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
  if (done.has(node)) return null;
  for (const next of links.get(node) ?? []) {
    const found = wayBack(next, [...way, node], links, done);
    if (found !== null) return found;
  }
  done.add(node);
  return null;
}
