import { type RefObject, useEffect, useRef } from "react";
import type { SpineLayout } from "../../../network/spine/model/spineLayout.ts";
import { focusNode } from "./focusNode.ts";

/** Once a group is opened or closed, focus that went with what was replaced goes on to the group that was left, or to the first opened one. */
export function useLostFocus({ groups, opened }: SpineLayout, svg: RefObject<SVGSVGElement | null>): void {
  const before = useRef(opened);
  useEffect(() => {
    const left = before.current;
    before.current = opened;
    if (left === opened || document.activeElement !== document.body) return;
    const next = groups.find(({ id }) => id === left) ?? groups.find(({ form }) => form !== "sliver");
    focusNode(svg.current, next?.id ?? null);
  }, [groups, opened, svg]);
}
