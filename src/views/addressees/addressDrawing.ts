import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { Point } from "../../network/geometry/point.ts";
import { type AddressLink, isStandingLink, passagesOf } from "../../network/addresses/addressNetwork.ts";
import { placeCaptions } from "./addressCaptions.ts";
import {
  type Curve,
  countCovered,
  edgeTowards,
  pathOf,
  pointsOn,
  extentAcross,
  shortened,
  swervingCurve,
  trimmed,
} from "./addressCurve.ts";
import {
  type DrawnNodes,
  type LinkDrawing,
  type LinkTrimming,
  type LinkWay,
  linkWidth,
} from "../graph/linkDrawing.ts";
import { toTenths } from "../marks/paint/rounded.ts";
import type { NodeMarkScene } from "../graph/nodeScene.ts";
import { routePath } from "../../network/routes/routePath.ts";
import type { RoutePoint } from "../../network/routes/routeRequest.ts";

/** How far lines may swerve, as a share of their length; the straighter, the calmer. */
const SWERVES = [0.02, 0.1, -0.1, 0.18, -0.18, 0.25, -0.25];
/** Where a line runs each way between two, both swerve to their own right, and so apart. */
const SWERVES_OF_TWO = [0.1, 0.2, 0.3];
/** More links than this are not led round nodes and have no words: nobody could read them, and it would take long. */
const MOST_LED = 150;
/** To swerve by the whole length would cost as much as so many points on nodes. */
const COST_OF_SWERVING = 12;
const HEAD_LENGTH = 8;
const HEAD_WIDTH = 7;

/**
 * Links as arrows, in ink: what one does towards the other solid, its relation to the other dotted, as wide as it has
 * passages. A line swerves so that it runs over as few nodes as may be.
 */
export function addressDrawing(language: Words): LinkDrawing<AddressLink> {
  return {
    paths: (links, places) => {
      const curves = addressCurves(links, places);
      return new Map([...curves].map(([id, curve]) => [id, pathOf(shortened(curve, HEAD_LENGTH - 1))]));
    },
    trimmings: (links, places, ways) => trimmings(links, { places, ways }, language),
    width: (link) => linkWidth(passagesOf(link)),
    look: (link) => (isStandingLink(link) ? "standing" : "address"),
  };
}

/** The words of a link: its types of relation, or that somebody is addressed where it has only statements. */
export function captionLines({ relations, statements }: AddressLink, language: Words): string[] {
  const { words } = language.of(baseWords);
  const types = [...new Set(relations.map(({ type }) => words.relation[type]))];
  return types.length > 0 || statements.length === 0 ? types : [language.of(addresseesWords).addresses];
}

interface Drawn {
  readonly places: DrawnNodes;
  readonly ways: ReadonlyMap<AddressLink["id"], LinkWay>;
}

function trimmings(
  links: readonly AddressLink[],
  { places, ways }: Drawn,
  language: Words,
): ReadonlyMap<AddressLink["id"], LinkTrimming> {
  const led = new Map(links.flatMap((link) => ledArrow(link, places, ways)));
  const curves = addressCurves(
    links.filter(({ id }) => !led.has(id)),
    places,
  );
  const arrows = new Map([
    ...led,
    ...[...curves].map(([id, curve]) => [id, { head: headAt(curve), points: pointsOn(curve) }] as const),
  ]);
  const captions = placeCaptions(captioned(links, arrows, language), [...places.values()]);
  return new Map(
    [...arrows].map(([id, { points: _points, ...arrow }]) => {
      const caption = captions.get(id);
      return [id, caption === undefined ? arrow : { ...arrow, caption }] as const;
    }),
  );
}

function captioned(
  links: readonly AddressLink[],
  arrows: ReadonlyMap<AddressLink["id"], Arrow>,
  language: Words,
) {
  if (links.length > MOST_LED) return [];
  return links.flatMap((link) => {
    const points = arrows.get(link.id)?.points;
    return points === undefined ? [] : [{ id: link.id, points, lines: captionLines(link, language) }];
  });
}

interface Arrow extends LinkTrimming {
  readonly points: readonly Point[];
}

/** The arrow of a link that is led round nodes: its tip lies on the edge of the symbol. */
function ledArrow(
  { id, source, target }: AddressLink,
  places: DrawnNodes,
  ways: Drawn["ways"],
): [AddressLink["id"], Arrow][] {
  const [points, from, to] = [ways.get(id)?.points, places.get(source), places.get(target)];
  const before = points?.at(-2);
  if (points === null || points === undefined || before === undefined) return [];
  if (from === undefined || to === undefined) return [];
  const tip = edgeTowards(to, before);
  const inner = points.slice(0, -1);
  const path = routePath([still(from), ...inner, still(towards(tip, before, HEAD_LENGTH - 1))]);
  return [[id, { path, head: arrowHead(before, tip), points: [...inner, tip] }]];
}

function still({ x, y }: Point): RoutePoint {
  return { x, y, rounding: 0 };
}

/** The point so far from the first towards the second; not beyond it. */
function towards(from: Point, to: Point, way: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(1, way / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function addressCurves(
  links: readonly AddressLink[],
  places: DrawnNodes,
): ReadonlyMap<AddressLink["id"], Curve> {
  const ways = new Set(links.map(({ source, target }) => `${source} ${target}`));
  const isLed = links.length <= MOST_LED;
  const nodes = isLed ? [...places.values()] : [];
  return new Map(
    links.flatMap(({ id, source, target }) => {
      const [from, to] = [places.get(source), places.get(target)];
      if (from === undefined || to === undefined) return [];
      const swerves = ways.has(`${target} ${source}`) ? SWERVES_OF_TWO : SWERVES;
      return [[id, clearestCurve(from, to, isLed ? swerves : swerves.slice(0, 1), nodes)] as const];
    }),
  );
}

/** The curve that runs over fewest nodes besides its ends and swerves least. */
function clearestCurve(
  from: NodeMarkScene,
  to: NodeMarkScene,
  swerves: readonly number[],
  nodes: readonly NodeMarkScene[],
): Curve {
  const reach = extentAcross([from, to, ...nodes]);
  const others = nodes.filter((node) => node !== from && node !== to);
  const curves = swerves.map((swerve) => trimmed(swervingCurve(from, to, swerve), from, to));
  const costs = curves.map(
    (curve, at) => countCovered(curve, others, reach) + COST_OF_SWERVING * Math.abs(swerves[at] ?? 0),
  );
  const best = costs.indexOf(Math.min(...costs));
  return curves[best] ?? swervingCurve(from, to, 0);
}

function headAt([, , before, tip]: Curve): string {
  return arrowHead(before, tip);
}

/** A slim triangle whose tip is at the end. */
function arrowHead(before: Point, { x, y }: Point): string {
  const length = Math.hypot(x - before.x, y - before.y) || 1;
  const [across, down] = [(x - before.x) / length, (y - before.y) / length];
  const corner = (side: 1 | -1) =>
    `${toTenths(x - across * HEAD_LENGTH - (side * down * HEAD_WIDTH) / 2)} ${toTenths(y - down * HEAD_LENGTH + (side * across * HEAD_WIDTH) / 2)}`;
  return `M${toTenths(x)} ${toTenths(y)}L${corner(1)}L${corner(-1)}Z`;
}
