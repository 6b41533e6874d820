import { type Change, formatChanges, parseChanges } from "../../network/firmness/change.ts";
import { groupEnds } from "../../network/spine/model/groupEnds.ts";
import { formatPins, parsePins } from "../../network/layout/pin.ts";
import type { NodeId } from "../../network/graph.ts";
import type { Address } from "../nameHandling.ts";
import { decodedSegment, isId, pageAt, placeStart, segmentsOf } from "../place/placePath.ts";
import { PLACES, type Segment } from "../place/places.ts";
import type { HiddenIds, NamedList } from "./hiddenIds.ts";

type Translation = Readonly<Record<NamedList, (id: string) => string>>;

/** Whether an id is seen to need no other without asking for all. */
type IsSettled = (list: NamedList, id: string) => boolean;

/**
 * The same address with the ids that things have while names are hidden, or with the real ones. Ids that are so already,
 * or that nothing has, stay, so that to do it twice is to do it once. The ids are asked for where the address names some
 * that are not settled.
 */
export function translateAddress(
  address: Address,
  ids: () => HiddenIds,
  to: "hidden" | "real",
  isSettled: IsSettled = () => false,
): Address {
  const lookUp = (list: NamedList) => (id: string) =>
    isSettled(list, id) ? id : translateId(ids()[list], id, to);
  const translation = {
    actors: lookUp("actors"),
    kinds: lookUp("kinds"),
    propositions: lookUp("propositions"),
    statements: lookUp("statements"),
  };
  return {
    pathname: translatePath(address.pathname, translation),
    search: translateSearch(address.search, translation),
  };
}

/** No hidden id is a real one, so that what is looked up in the wrong direction is not found. */
function translateId(hiddenByReal: ReadonlyMap<string, string>, id: string, to: "hidden" | "real"): string {
  return (to === "hidden" ? hiddenByReal : reversed(hiddenByReal)).get(id) ?? id;
}

const known = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();

/** The other way round; made for the first id that is asked for. */
function reversed(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const made = known.get(map) ?? new Map([...map].map(([from, to]) => [to, from]));
  known.set(map, made);
  return made;
}

/** Only the ids in a place are rewritten. Any letter of a path may be written as a code: `/%61ctor/%63hina`. */
function translatePath(pathname: string, translation: Translation): string {
  const segments = segmentsOf(pathname);
  const read = segments.map(decodedSegment);
  const start = placeStart(read);
  const page = pageAt(read.slice(start));
  if (page === undefined) return pathname;
  const form: readonly Segment[] = PLACES[page].segments;
  const translated = segments.slice(start).map((segment, at) => {
    const part = form[at];
    return isId(part) ? translateSegment(segment, translation[`${part.of}s`]) : segment;
  });
  const end = pathname.endsWith("/") ? "/" : "";
  return ["", ...segments.slice(0, start), ...translated].join("/") + end;
}

function translateSegment(segment: string, translate: (id: string) => string): string {
  const id = decodedSegment(segment);
  const translated = translate(id);
  return translated === id ? segment : encodeURIComponent(translated);
}

/** Only what names something is rewritten; everything else stays as it is. */
function translateSearch(search: string, translation: Translation): string {
  if (search === "") return "";
  const parts = search
    .slice(1)
    .split("&")
    .map((part) => translatePart(part, translation));
  return `?${parts.join("&")}`;
}

function translatePart(part: string, translation: Translation): string {
  // As the explorer reads it: names may be written in codes too, and a % that is none stands for itself.
  const [[name, value] = ["", ""]] = new URLSearchParams(part);
  switch (name) {
    case "proposition":
      return `${name}=${translateList(value, translation.propositions)}`;
    case "kind":
      return `${name}=${translateList(value, translation.kinds)}`;
    case "actors":
      return `${name}=${translateList(value, translation.actors)}`;
    case "among":
      return `${name}=${encodeList((groupEnds(value) ?? [value]).map(translation.actors).join(".."))}`;
    case "pins":
      return `${name}=${encodeList(translatePins(value, translation))}`;
    case "changes":
      return `${name}=${encodeList(translateChanges(value, translation))}`;
    default:
      return part;
  }
}

function translateList(list: string, translate: (id: string) => string): string {
  return encodeList(list.split(",").map(translate).join(","));
}

/** As the explorer writes it. */
function encodeList(list: string): string {
  return encodeURIComponent(list).replaceAll("%2C", ",");
}

function translateChanges(text: string, translation: Translation): string {
  return formatChanges(parseChanges(text).map((change) => translateChange(change, translation)));
}

function translatePins(text: string, translation: Translation): string {
  const pins = parsePins(text).map((pin) => ({ ...pin, node: translateNode(pin.node, translation) }));
  // To read them again puts them into their order.
  return formatPins(parsePins(formatPins(pins)));
}

function translateNode(node: NodeId, { actors, propositions }: Translation): NodeId {
  const [kind, id = ""] = node.split("/");
  return (kind === "actor" ? `actor/${actors(id)}` : `proposition/${propositions(id)}`) as NodeId;
}

function translateChange(change: Change, { actors, statements }: Translation): Change {
  if ("statement" in change)
    return { ...change, statement: statements(change.statement) as typeof change.statement };
  if ("actor" in change) return { ...change, actor: actors(change.actor) as typeof change.actor };
  return change;
}
