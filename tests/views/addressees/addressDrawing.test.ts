import { describe, expect, test } from "vitest";
import { addressDrawing, captionLines } from "../../../src/views/addressees/addressDrawing.ts";
import type { NodeMarkScene } from "../../../src/views/graph/nodeScene.ts";
import { englishWords } from "../../fixtures/english.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import { addressesOf, tiedIndex } from "../../fixtures/addresses.ts";
import { a } from "../../fixtures/networks.ts";
import { spot } from "../spot.ts";

const drawing = addressDrawing(englishWords);
const { links } = addressesOf(
  tiedIndex(
    [
      ["ann", "criticises", "bob"],
      ["ann", "calls-on", "bob"],
      ["bob", "part-of", "ann"],
    ],
    [
      ["ann", "bob"],
      ["ann", "cem"],
    ],
  ),
);
const [there, toCem, back] = links;
const spots = new Map<NodeId, NodeMarkScene>([
  [a("ann"), spot(0, 0)],
  [a("bob"), spot(0, 300)],
  [a("cem"), spot(300, 300)],
]);

const NO_WAYS = new Map();
const numbers = (path: string | undefined) => path?.match(/-?[\d.]+/g)?.map(Number) ?? [];

describe("the drawing of who addresses whom", () => {
  test("says acts from standing ties by their look, and by width how many passages there are", () => {
    expect(links.map(drawing.look)).toEqual(["address", "address", "standing"]);
    expect(drawing.width(there!)).toBeGreaterThan(drawing.width(toCem!));
  });

  test("names the types of relation, and that somebody is addressed only where there are no relations", () => {
    expect(links.map((link) => captionLines(link, englishWords))).toEqual([
      ["criticised", "called on"],
      ["addressed"],
      ["is part of"],
    ]);
  });

  test("parts the way there from the way back", () => {
    const paths = drawing.paths(links, spots);
    const [, , x1] = numbers(paths.get(there!.id));
    const [, , x2] = numbers(paths.get(back!.id));
    expect(x1).toBeLessThan(-5);
    expect(x2).toBeGreaterThan(5);
  });

  test("ends each arrow in a head whose tip touches who is addressed", () => {
    const trimmings = drawing.trimmings?.(links, spots, NO_WAYS);
    const [x = 0, y = 0] = numbers(trimmings?.get(there!.id)?.head);
    expect(Math.hypot(x, y - 300)).toBeCloseTo(8.7, 0);
    const [upX = 0, upY = 0] = numbers(trimmings?.get(back!.id)?.head);
    expect(Math.hypot(upX, upY)).toBeCloseTo(8.7, 0);
  });

  test("ends the arrow of a line that is led round nodes at the edge of who is addressed", () => {
    const points = [
      { x: 0, y: 8, rounding: 0 },
      { x: 60, y: 150, rounding: 20 },
      { x: 60, y: 300, rounding: 10 },
      { x: 8, y: 300, rounding: 0 },
    ];
    const ways = new Map([[there!.id, { path: "", dots: [], points }]]);
    const arrow = drawing.trimmings?.([there!], spots, ways).get(there!.id);
    const [x = 0, y = 0] = numbers(arrow?.head);
    expect([x, y]).toEqual([8.7, 300]);
    expect(numbers(arrow?.path).slice(0, 2)).toEqual([0, 0]);
    expect(numbers(arrow?.path).slice(-2)).toEqual([15.7, 300]);
  });

  test("leads a line round a node that stands in its way", () => {
    const inTheWay = new Map([...spots, [a("dana"), spot(0, 150)]]);
    const [link] = addressesOf(tiedIndex([["ann", "informs", "bob"]])).links;
    const [, , x] = numbers(drawing.paths([link!], inTheWay).get(link!.id));
    expect(Math.abs(x ?? 0)).toBeGreaterThan(30);
  });

  test("leaves out links whose ends do not stand on the picture", () => {
    const some = new Map([...spots].filter(([id]) => id !== a("cem")));
    expect([...drawing.paths(links, some).keys()]).toEqual([there!.id, back!.id]);
    expect(drawing.trimmings?.(links, some, NO_WAYS).has(toCem!.id)).toBe(false);
  });

  test("draws very many links with heads but without words, and does not lead them round nodes", () => {
    const many = Array.from({ length: 151 }, (_, at) => ({ ...toCem!, id: `address/ann/c${at}` as never }));
    const [some, all] = [many.slice(1), many].map((list) =>
      drawing.trimmings?.(list, spots, NO_WAYS).get(list[0]!.id),
    );
    expect(some?.caption?.lines).toEqual(["addressed"]);
    expect(all?.caption).toBeUndefined();
    expect(all?.head).toMatch(/^M.*Z$/);
  });
});
