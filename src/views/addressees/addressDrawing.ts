import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { NodeId } from "../../network/graph.ts";
import { type AddressLink, isStandingLink, passagesOf } from "../../network/addresses/addressNetwork.ts";
import { placeCaptions } from "../graph/addressCaptions.ts";
import {
  type Curve,
  countCovered,
  pathOf,
  extentAcross,
  round,
  shortened,
  swervingCurve,
  trimmed,
} from "../graph/addressCurve.ts";
import { type LinkDrawing, type LinkTrimming, type NodeOutline, linkWidth } from "../graph/linkDrawing.ts";

type Outlines = ReadonlyMap<NodeId, NodeOutline>;

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
    trimmings: (links, places) => trimmings(links, places, language),
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

function trimmings(
  links: readonly AddressLink[],
  places: Outlines,
  language: Words,
): ReadonlyMap<AddressLink["id"], LinkTrimming> {
  const curves = addressCurves(links, places);
  const captioned = links.flatMap((link) => {
    const curve = links.length > MOST_LED ? undefined : curves.get(link.id);
    return curve === undefined ? [] : [{ id: link.id, curve, lines: captionLines(link, language) }];
  });
  const captions = placeCaptions(captioned, [...places.values()]);
  return new Map(
    [...curves].map(([id, curve]) => {
      const caption = captions.get(id);
      const head = arrowHead(curve);
      return [id, caption === undefined ? { head } : { head, caption }] as const;
    }),
  );
}

function addressCurves(
  links: readonly AddressLink[],
  places: Outlines,
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
  from: NodeOutline,
  to: NodeOutline,
  swerves: readonly number[],
  nodes: readonly NodeOutline[],
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

/** A slim triangle whose tip is the end of the curve. */
function arrowHead([, , before, { x, y }]: Curve): string {
  const length = Math.hypot(x - before.x, y - before.y) || 1;
  const [across, down] = [(x - before.x) / length, (y - before.y) / length];
  const corner = (side: 1 | -1) =>
    `${round(x - across * HEAD_LENGTH - (side * down * HEAD_WIDTH) / 2)} ${round(y - down * HEAD_LENGTH + (side * across * HEAD_WIDTH) / 2)}`;
  return `M${round(x)} ${round(y)}L${corner(1)}L${corner(-1)}Z`;
}
