import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { GroupId } from "../../../network/spine/model/spineLayout.ts";
import type { SpineScene } from "../drawing/spineScene.ts";
import { focusNode } from "./focusNode.ts";
import type { AnySpot, SpineGuide } from "./spineGuide.ts";
import { type SpineStep, stepFrom } from "./spineWay.ts";
import { useLostFocus } from "./useLostFocus.ts";

const STEPS: Readonly<Record<string, SpineStep>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowDown: "in",
  ArrowUp: "out",
  Home: "first",
  End: "last",
};

/** Letters typed within this time, in milliseconds, belong to one name. */
const TYPING_PAUSE = 700;

interface Acts<Opened> {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly onAct: (spot: Opened | null) => void;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The keyboard among groups: one tab stop, arrows along and into groups, letters to a name, Enter to open, Escape back. */
export function useSpineKeys<Scene extends SpineScene, Spot extends Opened, Opened extends AnySpot>(
  scene: Scene,
  guide: SpineGuide<Scene, Spot, Opened>,
  { svg, onAct, onOpen }: Acts<Opened>,
) {
  const { layout } = scene;
  const [reached, reach] = useState<string | null>(null);
  const from = useRef<string | null>(null);
  const typed = useRef({ letters: "", at: 0 });
  const isThere = reached !== null && guide.named(scene, reached) !== null;
  const tabStop = isThere ? reached : (layout.groups[0]?.id ?? null);

  const focus = (id: string | null) => focusNode(svg.current, id);
  useLostFocus(layout, svg);
  const leave = () => {
    if (layout.crumbs.length > 0) onOpen(layout.crumbs.at(-2)?.id ?? null);
    else document.getElementById("reading")?.focus();
  };
  const onStep = (id: string, step: SpineStep) => {
    const way = guide.wayAt(scene, id, from.current);
    const inside = step === "in" ? guide.inside(scene, id, from.current) : null;
    if (inside !== null) {
      onAct(inside);
      return;
    }
    if (step === "in" && way.within.length > 0) from.current = id;
    focus(stepFrom(way, id, step));
  };
  const onLetters = (key: string, now: number) => {
    const isOn = now - typed.current.at < TYPING_PAUSE;
    typed.current = { letters: isOn ? typed.current.letters + key : key, at: now };
    focus(guide.byLetters(scene, typed.current.letters));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute("data-node") : null;
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) onStep(id, step);
    else if (event.key === "Enter" || event.key === " ") onAct(guide.named(scene, id));
    else if (event.key === "Escape") leave();
    else if (event.key.length === 1) onLetters(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
  return { tabStop, onKeyDown, onReach: reach };
}
