import { useMemo } from "react";
import type { SpineCase } from "../../../network/spine/model/spineCase.ts";
import type { Explorer } from "../../../store/createExplorerStore.ts";
import { useExplorerLater } from "../../../store/ExplorerContext.tsx";
import { useAfterwards } from "../../../ui/hooks/useAfterwards.ts";

/** Of more positions a picture is laid out in more tasks than one, and painted in another than what is counted beside it. */
const MANY_POSITIONS = 3_000;

/** Whether a case is so large that its picture takes a while, for a page should answer within a twentieth of a second. */
export function isLargeCase({ positions }: SpineCase): boolean {
  return positions.actor.length > MANY_POSITIONS;
}

/**
 * A value that the picture of a case needs, selected from the store as `useExplorerLater` does, but in a large case a task
 * after all that is drawn beside the picture: the two together would keep the page too long from the next press.
 */
export function useExplorerLast<Value>(select: (state: Explorer) => Value, said: SpineCase): Value {
  const now = useExplorerLater(whole);
  const before = useAfterwards(now, isLargeCase(said));
  const isSameSight = before.index === now.index && before.display === now.display;
  const shown = isSameSight ? before : now;
  return useMemo(() => select(shown), [select, shown]);
}

const whole = (state: Explorer) => state;
