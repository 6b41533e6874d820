import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import { type OpenedSpot, spotOf } from "./drawing/spineAt.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import { focusNode } from "./focusNode.ts";
import { useLostFocus } from "./useLostFocus.ts";
import { type SpineStep, stepFrom, wayAt, widestBetween } from "./spineWays.ts";

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

interface Acts {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly onAct: (spot: OpenedSpot | null) => void;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The keyboard in the spine: one tab stop, arrows along and into groups, letters to a name, Enter to open, Escape back. */
export function useSpineKeys(scene: SpineScene, { svg, onAct, onOpen }: Acts) {
  const { layout } = scene;
  const [reached, reach] = useState<string | null>(null);
  const from = useRef<string | null>(null);
  const typed = useRef({ letters: "", at: 0 });
  const isThere = reached !== null && spotOf(scene, reached) !== null;
  const tabStop = isThere ? reached : (layout.groups[0]?.id ?? null);

  const focus = (id: string | null) => focusNode(svg.current, id);
  useLostFocus(layout, svg);
  const leave = () => {
    if (layout.crumbs.length > 0) onOpen(layout.crumbs.at(-2)?.id ?? null);
    else document.getElementById("reading")?.focus();
  };
  const onStep = (id: string, step: SpineStep) => {
    const way = wayAt(scene, id, from.current);
    const ribbon = step === "in" ? widestBetween(scene, from.current, id) : null;
    if (ribbon !== null) {
      onAct({ kind: "ribbon", ribbon });
      return;
    }
    if (step === "in" && way.within.length > 0) from.current = id;
    focus(stepFrom(way, id, step));
  };
  const onLetters = (key: string, now: number) => {
    const isOn = now - typed.current.at < TYPING_PAUSE;
    typed.current = { letters: isOn ? typed.current.letters + key : key, at: now };
    focus(findByName(scene, typed.current.letters));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute("data-node") : null;
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) onStep(id, step);
    else if (event.key === "Enter" || event.key === " ") onAct(spotOf(scene, id));
    else if (event.key === "Escape") leave();
    else if (event.key.length === 1) onLetters(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
  return { tabStop, onKeyDown, onReach: reach };
}

/** The proposition, the named actor or else the group of the actor whose name begins with some letters; null where none does. */
function findByName({ said, layout }: SpineScene, letters: string): string | null {
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
