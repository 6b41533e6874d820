import type { Case } from "../../case/case.ts";
import type { Steps } from "../../case/steps/steps.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { type Room, makeRoom } from "../../ui/room/room.ts";
import type { Hiding } from "./hiding.ts";

/** What hides names, loaded for the first address without them. */
export const hidingRoom = makeRoom(() => import("./hideNames.ts"));

/** What does a long work in slices, loaded for the first large case. */
export const slicesRoom = makeRoom(() => import("../slices/slices.ts"));

/** A case without names, and what hides them in other texts. */
export interface Unnamed {
  readonly shown: Case;
  readonly hiding: Hiding;
}

/** The room of a case whose names are being hidden: who waits for it may call that off, and is refused. Who asks again begins anew. */
export interface HidingWork<Inside> extends Room<Inside> {
  readonly stop: () => void;
}

/** The names of so many actors and statements are hidden at once, in less than a tenth of a second; of more in slices. */
const FEW = 5000;

type Hider = NonNullable<ReturnType<typeof hidingRoom.inside>>;

/**
 * Hides the names of a case: of a small one as soon as that is asked for, of a large one while the page goes on, together
 * with what is shown of it first once `enter` has made its store.
 */
export function unnamedRoom(
  shown: Case,
  hidingIn: (hider: Hider) => Hiding,
  enter: (unnamed: Unnamed) => Steps<Explorer>,
): HidingWork<Unnamed> {
  let underway = new AbortController();
  const slow = makeRoom(async () => {
    underway = new AbortController();
    const { signal } = underway;
    const [hider, { inSlices, firstSight }] = await Promise.all([hidingRoom.load(), slicesRoom.load()]);
    const hiding = hidingIn(hider);
    const unnamed = { hiding, shown: await inSlices(hider.hidingSteps(shown, hiding), signal) };
    await inSlices(firstSight(await inSlices(enter(unnamed), signal)), signal);
    return unnamed;
  });
  const stop = () => underway.abort();
  if (shown.actors.length + shown.statements.length > FEW) return { ...slow, stop };
  let quick: Unnamed | null = null;
  const inside = () => {
    const hider = hidingRoom.inside();
    if (hider !== null) quick ??= hiddenBy(hider, shown, hidingIn(hider));
    return quick;
  };
  return { inside, load: slow.load, stop };
}

function hiddenBy({ hideNames }: Hider, shown: Case, hiding: Hiding): Unnamed {
  return { hiding, shown: hideNames(shown, hiding) };
}
