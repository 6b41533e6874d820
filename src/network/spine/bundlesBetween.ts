import { STANCE_COUNT, countBundles, groupOfBundle } from "./groups/countBundles.ts";
import { widestBundles } from "./groups/widestBundles.ts";
import type { SpineCase } from "./model/spineCase.ts";
import type { SpineBar, SpineGroup, SpineLayout, SpineMarks } from "./model/spineLayout.ts";
import { layBundles } from "./ribbons/layBundles.ts";
import { ribbonScale } from "./ribbons/ribbonScale.ts";

/** Between what the bundles run. */
export interface Between {
  readonly said: SpineCase;
  readonly groups: readonly SpineGroup[];
  readonly marks: SpineMarks;
  readonly bars: readonly SpineBar[];
  readonly budget: number;
  readonly lengthPerStatement: number;
}

/** The bundles between groups that are open and propositions, and how wide their ribbons are. */
export function bundlesBetween(between: Between): Pick<SpineLayout, "bundles" | "widthPerStatement"> {
  const { said, groups, marks, bars, budget, lengthPerStatement } = between;
  const size = { groups: groups.length, propositions: said.propositions.length };
  const counts = countBundles(said.positions, openGroupOf(groups, marks), size);
  const { rows } = widestBundles(counts, budget, groupOfBundle(size.propositions));
  const drawn = rows.map((row) => {
    const pair = Math.floor(row / STANCE_COUNT);
    const group = Math.floor(pair / size.propositions);
    return { group, proposition: pair % size.propositions, statements: counts[row] ?? 0 };
  });
  const widthPerStatement = ribbonScale(drawn, groups, bars, lengthPerStatement);
  return { bundles: layBundles({ groups, bars, counts, drawn: rows, widthPerStatement }), widthPerStatement };
}

/** By actor, its group; below 0 for who is in a sliver. */
export function openGroupOf(groups: readonly SpineGroup[], { group }: SpineMarks): Int32Array {
  const isOpen = groups.map(({ form }) => form !== "sliver");
  return group.map((at) => (isOpen[at] === true ? at : -1));
}
