import { expect, test } from "vitest";
import { type Asked, type FaultsOf, PROMISES, ROUND_NAMES } from "./drawnFaults.ts";
import type { DrawnMark, DrawnPicture } from "./drawnPicture.ts";

const plate: DrawnMark = {
  id: "tax",
  x: 200,
  y: 50,
  width: 80,
  height: 26,
  radius: 0,
  shape: "",
  name: null,
  isBead: false,
};
const ann: DrawnMark = {
  id: "ann",
  x: 40,
  y: 50,
  width: 24,
  height: 24,
  radius: 10,
  shape: "M-8,-8h16v16h-16Z",
  isBead: false,
  name: { x: 40, y: 70, width: 30, height: 14 },
};
const line = { id: "ann/tax", source: "ann", target: "tax", path: "M40 50L160 50", head: null };
const sound: DrawnPicture = { marks: [ann, plate], lines: [line] };
const asked = {
  request: {
    nodes: [
      { id: "ann", alignment: -1, lane: "policy" },
      { id: "tax", alignment: 1, lane: "policy" },
    ],
  },
  layout: { lanes: [{ lane: "policy", top: 0, bottom: 100 }] },
} as unknown as Asked;
const promises: Readonly<Record<string, FaultsOf>> = { ...PROMISES, ...ROUND_NAMES };
const faultsOf = (picture: DrawnPicture) =>
  Object.values(promises).flatMap((promise) => promise(picture, asked));
const withMark = (mark: Partial<DrawnMark>) => ({ ...sound, marks: [...sound.marks, { ...ann, ...mark }] });

test("a sound picture has no fault", () => {
  expect(faultsOf(sound)).toEqual([]);
});

test.each<readonly [string, DrawnPicture]>([
  ["ann/tax passes under bob", withMark({ id: "bob", x: 100, name: null })],
  ["ann/tax passes under bob", withMark({ id: "bob", x: 100, y: 90, name: { ...ann.name!, x: 100, y: 50 } })],
  ["ann/tax does not reach tax", { ...sound, lines: [{ ...line, path: "M40 50L150 50" }] }],
  ["ann/tax does not reach ann", { ...sound, lines: [{ ...line, path: "M60 50L160 50" }] }],
  ["tax/ann does not reach ann", { ...sound, lines: [arrowTo("M40 50L45 45Z")] }],
  ["ann stands right of tax", { marks: [{ ...ann, x: 300, name: null }, plate], lines: [] }],
  ["ann stands outside of its lane", { marks: [{ ...ann, y: 120, name: null }, plate], lines: [] }],
  ["the name of ann lies on bob", withMark({ id: "bob", y: 75, name: null })],
  ["the name of ann is nearer to bob", withMark({ id: "bob", x: 71, y: 70, radius: 15, name: null })],
])("it is found that %s", (fault, picture) => {
  expect(faultsOf(picture)).toContain(fault);
});

function arrowTo(head: string) {
  return { id: "tax/ann", source: "tax", target: "ann", path: "M160 50L56 50", head };
}
