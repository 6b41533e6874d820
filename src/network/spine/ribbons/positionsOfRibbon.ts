import type { PropositionId } from "../../../case/proposition.ts";
import type { Stance } from "../../../case/statement.ts";
import type { NetworkLink } from "../../twoModeNetwork.ts";
import { rangeOfGroup } from "../groups/groupId.ts";
import { lengthOf } from "../groups/range.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, GroupId } from "../model/spineLayout.ts";

/** What a ribbon leads from and to, and its stance. */
interface RibbonEnds {
  readonly group: GroupId;
  readonly proposition: PropositionId;
  readonly stance: Stance;
}

interface Drawn {
  readonly said: Pick<SpineCase, "actors">;
  readonly order: AxisOrder;
  /** The positions that pass. */
  readonly links: readonly NetworkLink[];
}

interface Gathered {
  /** How many are in the group. */
  readonly actors: number;
  /** Those with the most statements first. */
  readonly positions: readonly NetworkLink[];
}

/** The positions that a ribbon gathers; none where its ends are of no group. O(links + actors). */
export function positionsOfRibbon({ said, order, links }: Drawn, ribbon: RibbonEnds): Gathered {
  const range = rangeOfGroup(said, order, ribbon.group);
  if (range === null) return { actors: 0, positions: [] };
  const members = order.actors.subarray(range.from, range.to);
  const ids = new Set(Array.from(members, (actor) => said.actors[actor]?.id));
  const positions = links.filter(
    ({ actor, proposition, stance }) =>
      proposition === ribbon.proposition && stance === ribbon.stance && ids.has(`actor/${actor}`),
  );
  return {
    actors: lengthOf(range),
    positions: positions.toSorted((one, other) => other.statements.length - one.statements.length),
  };
}
