import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import { focusNode } from "../spine/focusNode.ts";
import { type SpineStep, stepFrom } from "../spine/spineWays.ts";
import { useLostFocus } from "../spine/useLostFocus.ts";
import { type TieSpot, tieSpotOf } from "./tieSpineAt.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";
import { tieWayAt } from "./tieSpineWays.ts";

const STEPS: Readonly<Record<string, SpineStep>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowDown: "in",
  ArrowUp: "out",
  Home: "first",
  End: "last",
};

interface Acts {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly onAct: (spot: TieSpot | null) => void;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The keyboard among groups and their ties: one tab stop, arrows along and into groups, Enter to open, Escape back. */
export function useTieSpineKeys(scene: TieSpineScene, { svg, onAct, onOpen }: Acts) {
  const { layout } = scene;
  const [reached, reach] = useState<string | null>(null);
  const from = useRef<string | null>(null);
  const isThere = reached !== null && tieSpotOf(scene, reached) !== null;
  useLostFocus(layout, svg);
  const leave = () => {
    if (layout.crumbs.length > 0) onOpen(layout.crumbs.at(-2)?.id ?? null);
    else document.getElementById("reading")?.focus();
  };
  const onStep = (id: string, step: SpineStep) => {
    const way = tieWayAt(scene, id, from.current);
    if (step === "in" && way.within.length > 0) from.current = id;
    focusNode(svg.current, stepFrom(way, id, step));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute("data-node") : null;
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) onStep(id, step);
    else if (event.key === "Enter" || event.key === " ") onAct(tieSpotOf(scene, id));
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
  };
  return { tabStop: isThere ? reached : (layout.groups[0]?.id ?? null), onKeyDown, onReach: reach };
}
