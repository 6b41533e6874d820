import type { RibbonEnds } from "./drawing/spineAt.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import type { SpineWay } from "./stage/spineWay.ts";

/** The ways from a node; `from` is the group that it was reached from. */
export function wayAt(scene: SpineScene, id: string, from: string | null): SpineWay {
  const { layout } = scene;
  const groups = layout.groups.map((group) => group.id as string);
  if (groups.includes(id)) return { beside: groups, within: withinGroup(scene, id), around: null };
  const home = from !== null && groups.includes(from) ? from : homeOf(scene, id);
  const beside =
    home === null ? scene.said.propositions.map((one) => one.id as string) : withinGroup(scene, home);
  return { beside: beside.includes(id) ? beside : [id, ...beside], within: [], around: home };
}

/** The widest ribbon from a group to a proposition; null where there is none, or these are other nodes. */
export function widestBetween(
  { said, layout }: SpineScene,
  from: string | null,
  to: string,
): RibbonEnds | null {
  const { bundles, groups } = layout;
  const group = groups.findIndex(({ id }) => id === from);
  const proposition = said.propositions.findIndex(({ id }) => id === to);
  const rows = Array.from(bundles.group.keys()).filter(
    (row) => bundles.group[row] === group && bundles.proposition[row] === proposition,
  );
  const [row] = rows.toSorted(
    (one, other) => (bundles.statements[other] ?? 0) - (bundles.statements[one] ?? 0),
  );
  return row === undefined ? null : { group, proposition, stance: bundles.stance[row] ?? 0 };
}

/** The propositions of a group, those it says most on first, then its actors that have names. */
function withinGroup({ said, layout }: SpineScene, id: string): readonly string[] {
  const { bundles, groups } = layout;
  const group = groups.findIndex((one) => one.id === id);
  const counts = new Map<number, number>();
  bundles.group.forEach((of, row) => {
    const proposition = bundles.proposition[row] ?? 0;
    if (of === group)
      counts.set(proposition, Math.max(counts.get(proposition) ?? 0, bundles.statements[row] ?? 0));
  });
  const propositions = [...counts]
    .toSorted(([one, most], [other, more]) => more - most || one - other)
    .map(([proposition]) => said.propositions[proposition]?.id ?? "");
  const names = groups[group]?.names ?? [];
  return [...propositions, ...names.map(({ actor }) => said.actors[actor]?.id ?? "")];
}

/** The group of an actor; a proposition has none. */
function homeOf({ said, layout }: SpineScene, id: string): string | null {
  const actor = said.actors.findIndex((one) => one.id === id);
  return layout.groups[layout.marks.group[actor] ?? -1]?.id ?? null;
}
