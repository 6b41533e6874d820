import type { SpineScene } from "./drawing/spineScene.ts";

/** The proposition, the named actor or else the group of the actor whose name begins with some letters; null where none does. */
export function findByName({ said, layout }: SpineScene, letters: string): string | null {
  const begins = (name: string) => name.toLocaleLowerCase().startsWith(letters.toLocaleLowerCase());
  const proposition = said.propositions.find(({ label }) => begins(label));
  if (proposition !== undefined) return proposition.id;
  const named = new Set(layout.groups.flatMap(({ names }) => names.map(({ actor }) => actor)));
  const found = said.actors.flatMap(({ name }, at) => (begins(name) ? [at] : []));
  const seen = found.find((actor) => named.has(actor));
  if (seen !== undefined) return said.actors[seen]?.id ?? null;
  const [hidden] = found;
  return hidden === undefined ? null : (layout.groups[layout.marks.group[hidden] ?? -1]?.id ?? null);
}
