import type { SpineScene } from "../drawing/spineScene.ts";

/** The named actor, or else the group of the actor, whose name begins with some letters; null where none does. */
export function findActor({ said, layout }: SpineScene, letters: string): string | null {
  const named = new Set(layout.groups.flatMap(({ names }) => names.map(({ actor }) => actor)));
  const found = said.actors.flatMap(({ name }, at) => (beginsWith(name, letters) ? [at] : []));
  const seen = found.find((actor) => named.has(actor));
  if (seen !== undefined) return said.actors[seen]?.id ?? null;
  const [hidden] = found;
  return hidden === undefined ? null : (layout.groups[layout.marks.group[hidden] ?? -1]?.id ?? null);
}

export function beginsWith(name: string, letters: string): boolean {
  return name.toLocaleLowerCase().startsWith(letters.toLocaleLowerCase());
}
