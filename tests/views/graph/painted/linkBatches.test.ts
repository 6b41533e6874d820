import { expect, test } from "vitest";
import { addressDrawing } from "../../../../src/views/addressees/addressDrawing.ts";
import { emphasisOf } from "../../../../src/views/graph/emphasis.ts";
import { linkBatches } from "../../../../src/views/graph/painted/linkBatches.ts";
import { LINK_LINES } from "../../../../src/views/marks/linkLook.ts";
import { englishWords } from "../../../fixtures/english.ts";
import type { NodeId } from "../../../../src/network/graph.ts";
import { addressesOf, tiedIndex } from "../../../fixtures/addresses.ts";
import { a } from "../../../fixtures/networks.ts";
import { spot } from "../../spot.ts";

const network = addressesOf(
  tiedIndex([
    ["ann", "informs", "bob"],
    ["ann", "informs", "cem"],
    ["bob", "part-of", "cem"],
  ]),
);
const spots = new Map<NodeId, ReturnType<typeof spot>>([
  [a("ann"), spot(0, 0)],
  [a("bob"), spot(0, 200)],
  [a("cem"), spot(200, 200)],
]);
const drawing = addressDrawing(englishWords);
const paths = drawing.paths(network.links, spots);
const trimmings = drawing.trimmings?.(network.links, spots, new Map());
const scenes = network.links.map((link) => ({
  link,
  look: drawing.look(link),
  isThin: false,
  path: paths.get(link.id) ?? "",
  width: drawing.width(link),
  ...trimmings?.get(link.id),
}));

const subpaths = (path: string) => path.split("M").length - 1;

test("links of one look, width and emphasis are painted as one, and so are the heads of their arrows", () => {
  const batches = linkBatches(scenes, emphasisOf(network, null));
  expect(batches.map(({ dashes, fill, path }) => [dashes, fill, subpaths(path)])).toEqual([
    [[], undefined, 2],
    [undefined, "ink", 3],
    [LINK_LINES.standing.dashes, undefined, 1],
  ]);
});

test("what stands out is painted last, and links without heads paint none", () => {
  const plain = scenes.map(({ link, look, isThin, path, width }) => ({ link, look, isThin, path, width }));
  const batches = linkBatches(plain, emphasisOf(network, { link: "address/ann/bob" }));
  expect(batches.filter(({ fill }) => fill !== undefined)).toEqual([]);
  expect(batches.at(-1)).toMatchObject({ opacity: 1, path: paths.get(network.links[0]!.id) });
  expect(batches.at(0)?.opacity).toBeLessThan(0.2);
});
