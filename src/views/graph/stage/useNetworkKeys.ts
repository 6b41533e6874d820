import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { type Graph, type GraphLink, type NodeId, linkBetween } from "../../../network/graph.ts";
import {
  type KeyboardPlace,
  type NodePlaces,
  type Step,
  findByLetters,
  nodesByDegree,
  takeStep,
} from "./nodeNavigation.ts";

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowDown: "in",
  ArrowUp: "out",
  Home: "first",
  End: "last",
};

const SHIFTS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [12, 0],
  ArrowLeft: [-12, 0],
  ArrowDown: [0, 12],
  ArrowUp: [0, -12],
};

/** Letters typed within this time, in milliseconds, belong to one name. */
const TYPING_PAUSE = 700;

interface NetworkKeys {
  /** The one node that Tab reaches. */
  readonly tabStop: NodeId | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusNode: (id: NodeId) => void;
}

interface Drawn<Link extends GraphLink> {
  readonly network: Graph<Link>;
  readonly places: NodePlaces;
}

interface Acts<Link> {
  readonly onSelect: (id: NodeId) => void;
  readonly onSelectLink: (link: Link) => void;
  readonly onShift: (id: NodeId, across: number, down: number) => void;
  readonly onRelease: (id: NodeId) => void;
  readonly onLeave: () => void;
}

/** The keyboard in the network: one tab stop, arrows along the links, letters to a name, Enter to open a node, Space the link to it, Escape to leave. */
export function useNetworkKeys<Link extends GraphLink>(
  ref: RefObject<Element | null>,
  { network, places }: Drawn<Link>,
  acts: Acts<Link>,
): NetworkKeys {
  const [place, setPlace] = useState<KeyboardPlace | null>(null);
  const typed = useRef({ letters: "", at: 0 });
  const isThere = (id: NodeId) => network.nodes.some((node) => node.id === id);
  const tabStop = place !== null && isThere(place.node) ? place.node : (nodesByDegree(network)[0] ?? null);

  const goTo = (next: KeyboardPlace) => {
    setPlace(next);
    const node = [...(ref.current?.querySelectorAll<SVGGElement>("[data-node]") ?? [])];
    node.find((element) => element.getAttribute("data-node") === next.node)?.focus();
  };

  const here = (id: NodeId): KeyboardPlace => (place?.node === id ? place : { node: id, way: [] });

  const step = (id: NodeId, name: Step) => {
    const next = takeStep(network, here(id), name, places);
    if (next === null) acts.onLeave();
    else goTo(next);
  };

  /** The link that one came along; the node itself where one came along none. */
  const open = (id: NodeId) => {
    const from = here(id).way.at(-1);
    const link = from === undefined ? undefined : linkBetween(network, from, id);
    if (from === undefined) acts.onSelect(id);
    else if (link !== undefined) acts.onSelectLink(link);
  };

  const type = (id: NodeId, letter: string, now: number) => {
    const isFresh = now - typed.current.at > TYPING_PAUSE;
    typed.current = { letters: (isFresh ? "" : typed.current.letters) + letter, at: now };
    const found = findByLetters(network, id, typed.current.letters);
    if (found !== null) goTo({ node: found, way: [] });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest("[data-node]")?.getAttribute("data-node") as NodeId | null;
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (handle(event, id)) event.preventDefault();
  };

  const handle = (event: KeyboardEvent, id: NodeId): boolean => {
    const shift = event.shiftKey ? SHIFTS[event.key] : undefined;
    const arrow = STEPS[event.key];
    if (shift !== undefined) acts.onShift(id, ...shift);
    else if (arrow !== undefined) step(id, arrow);
    else if (event.key === "Escape") step(id, "out");
    else if (event.key === "Delete" || event.key === "Backspace") acts.onRelease(id);
    else if (event.key === "Enter") acts.onSelect(id);
    else if (event.key === " ") open(id);
    else if (/^\p{L}$/u.test(event.key)) type(id, event.key, event.timeStamp);
    else return false;
    return true;
  };

  return {
    tabStop,
    onKeyDown,
    onFocusNode: (id) => setPlace((before) => (before?.node === id ? before : { node: id, way: [] })),
  };
}
