import { describe, expect, test } from "vitest";
import type { SpineCase } from "../../../../src/network/spine/model/spineCase.ts";
import { STANCES } from "../../../../src/case/statement.ts";
import type { GroupMark, Mark, PathMark, TextMark } from "../../../../src/views/marks/paint/mark.ts";
import { spineDisplay } from "../../../../src/views/spine/drawing/spineDisplay.ts";
import type { SpineScene } from "../../../../src/views/spine/drawing/spineScene.ts";
import { columnsOf, madeUpDebate, rollCall } from "../../../fixtures/spineCases.ts";
import { boxesCrossed } from "../../../network/spine/ribbonWays.ts";
import { aSpineScene, drawn, inRole, withInside } from "../aSpineScene.ts";

const CASES: readonly (readonly [string, SpineCase, number])[] = [
  ["a roll call of 149", rollCall(), 1280],
  ["a roll call of 149 in a narrow frame", rollCall(), 670],
  ["550 nodes", madeUpDebate(500, 50), 1280],
  ["550 nodes as dots in a narrow frame", madeUpDebate(500, 50), 600],
];

const groupsIn = (marks: readonly Mark[], role: string) => inRole(marks, role) as readonly GroupMark[];
const pathIn = ({ marks }: GroupMark) => (marks.at(-1) as PathMark).path;
const textOf = ({ lines }: TextMark) => lines.map(({ text }) => text).join(" ");
const textIn = (mark: GroupMark) => withInside([mark]).find(({ kind }) => kind === "text") as TextMark;
const startOf = (text: TextMark) => text.lines[0] ?? { x: Number.NaN, y: Number.NaN };

describe.each(CASES)("the picture of %s", (_, said, width) => {
  const scene = aSpineScene(said, { width });
  const marks = drawn(scene);
  const { layout } = scene;

  test("has every actor once and every proposition, each known by its id", () => {
    const actors = groupsIn(marks, "spine__actor").map(({ id }) => id);
    expect(actors).toHaveLength(said.actors.length);
    expect(new Set(actors)).toEqual(new Set(said.actors.map(({ id }) => id)));
    expect(groupsIn(marks, "spine__bar").map(({ id }) => id)).toEqual(said.propositions.map(({ id }) => id));
  });

  test("stands in the order of alignment: group after group, and the propositions that have a row", () => {
    const boxes = layout.groups.filter(({ isApart }) => !isApart);
    const valuesIn = (at: number) =>
      said.actors.flatMap(({ alignment }, actor) =>
        layout.marks.group[actor] === layout.groups.indexOf(boxes[at]!) ? (alignment ?? []) : [],
      );
    boxes.slice(1).forEach((box, at) => {
      expect(box.left).toBeGreaterThan(boxes[at]!.left + boxes[at]!.width);
      expect(Math.min(...valuesIn(at + 1))).toBeGreaterThanOrEqual(Math.max(...valuesIn(at)));
    });
    const named = layout.bars.flatMap(({ name, x }, at) =>
      name === null ? [] : [{ x, alignment: said.propositions[at]!.alignment! }],
    );
    const inOrder = named.toSorted((one, other) => one.alignment - other.alignment);
    inOrder.slice(1).forEach(({ x }, at) => expect(x).toBeGreaterThanOrEqual(inOrder[at]!.x - 0.01));
  });

  test("has each actor within the box of its group", () => {
    for (const { id, x = 0, y = 0 } of groupsIn(marks, "spine__actor")) {
      const at = said.actors.findIndex((actor) => actor.id === id);
      const box = layout.groups[layout.marks.group[at]!]!;
      expect(x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height).toBe(true);
    }
  });

  test("writes names beside their own marks: no other mark is nearer", () => {
    const symbols = groupsIn(marks, "spine__actor").map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
    const members = groupsIn(marks, "spine__member").filter(
      (one) => inRole([one], "spine__actor").length > 0,
    );
    for (const member of members) {
      const { x, y } = startOf(textIn(member));
      const near = symbols.toSorted((one, other) => away(one, x, y) - away(other, x, y))[0];
      expect(near?.id).toBe(member.id);
    }
    groupsIn(marks, "spine__bar").forEach((bar, at) => {
      const name = textIn(bar);
      if (name === undefined) return;
      const { left, top, width: length, height } = layout.bars[at]!;
      const { x, y } = startOf(name);
      expect(x).toBeGreaterThan(left - 70);
      expect(x).toBeLessThan(left + length + 70);
      expect(Math.abs(y - (top + height / 2))).toBeLessThan(20);
    });
  });

  test("leads each ribbon from its group to its proposition, and beneath no other box", () => {
    const ribbons = groupsIn(marks, "spine__ribbon");
    expect(ribbons.length).toBeGreaterThan(10);
    for (const ribbon of ribbons) {
      const from = layout.groups.findIndex(({ id }) => id === ribbon.ends?.source);
      expect(said.propositions.map(({ id }) => id as string)).toContain(ribbon.ends?.target);
      expect(boxesCrossed(pathIn(ribbon), from, layout.groups)).toEqual([]);
      expect(ribbon.id).toBe(`${ribbon.ends?.source}/${ribbon.ends?.target}/${ribbon.stance}`);
    }
    expect(new Set(ribbons.map(({ id }) => id)).size).toBe(ribbons.length);
  });
});

const away = (one: { x: number; y: number }, x: number, y: number) => Math.hypot(one.x - x, one.y - y);

describe("a filter", () => {
  const said = rollCall();
  const passing = columnsOf(
    Array.from(said.positions.actor, (actor, row) => ({
      actor,
      proposition: said.positions.proposition[row]!,
      stance: said.positions.stance[row]!,
      statements: 1,
    })).filter(({ actor, proposition }) => actor % 3 === 0 && proposition !== 4),
  );
  const [all, filtered] = [aSpineScene(said), aSpineScene(said, { passing })];

  test("moves nothing: boxes, bars, marks and names are where they were", () => {
    const places = (scene: SpineScene) => ({
      actors: groupsIn(drawn(scene), "spine__actor").map(({ id, x, y }) => [id, x, y]),
      boxes: inRole(drawn(scene), "spine__box"),
      names: inRole(drawn(scene), "spine__name").map((name) => (name as TextMark).lines),
    });
    expect(places(filtered)).toEqual(places(all));
  });

  test("lets ribbons be narrower on their own way", () => {
    const ways = new Map(groupsIn(drawn(all), "spine__ribbon").map((ribbon) => [ribbon.id, ribbon]));
    const left = groupsIn(drawn(filtered), "spine__ribbon").filter(({ id }) => ways.has(id));
    expect(left.length).toBeGreaterThan(5);
    for (const ribbon of left) {
      const before = ways.get(ribbon.id)!;
      expect(pathIn(ribbon)).toBe(pathIn(before));
      const [now, then] = [ribbon, before].map(({ marks }) => (marks.at(-1) as PathMark).strokeWidth!);
      expect(now).toBeLessThanOrEqual(then!);
    }
  });

  test("pales who says nothing that passes, and counts at the head of a group who does", () => {
    const faint = groupsIn(drawn(filtered), "spine__actor").filter(({ opacity = 1 }) => opacity < 1);
    const speaking = new Set(passing.actor);
    expect(faint).toHaveLength(said.actors.length - speaking.size);
    const heads = groupsIn(drawn(filtered), "spine__group").map((group) => textOf(textIn(group)));
    expect(heads.every((head) => /^\d+ of \d+$/.test(head))).toBe(true);
  });
});

describe("what is chosen", () => {
  const said = rollCall();

  test("colours every actor who spoke on a proposition with its stance, and pales all others", () => {
    const scene = aSpineScene(said, { chosen: { kind: "proposition", proposition: 19 } });
    const stanceOf = new Map(
      Array.from(said.positions.actor, (actor, row) => [actor, row] as const)
        .filter(([, row]) => said.positions.proposition[row] === 19)
        .map(([actor, row]) => [said.actors[actor]!.id as string, STANCES[said.positions.stance[row]!]]),
    );
    expect(stanceOf.size).toBeGreaterThan(20);
    for (const { id = "", opacity = 1, marks } of groupsIn(drawn(scene), "spine__actor")) {
      const spoken = stanceOf.get(id);
      expect((marks[0] as PathMark).fill).toBe(spoken ?? "paper-raised");
      expect(opacity < 1).toBe(spoken === undefined);
    }
  });

  test("draws a line for every position of an actor, from it to the proposition", () => {
    const scene = aSpineScene(said, { chosen: { kind: "actor", actor: 0 } });
    const own = Array.from(said.positions.proposition).filter((__, row) => said.positions.actor[row] === 0);
    const lines = groupsIn(drawn(scene), "spine__position");
    expect(lines).toHaveLength(own.length);
    expect(new Set(lines.map(({ ends }) => ends?.target))).toEqual(
      new Set(own.map((at) => said.propositions[at]!.id)),
    );
    expect(new Set(lines.map(({ ends }) => ends?.source))).toEqual(new Set([said.actors[0]!.id]));
    expect(inRole(drawn(scene), "spine__stem")).toHaveLength(1);
  });

  test("writes the head of the box of a chosen actor over the way out of it, once, with a rim", () => {
    const scene = aSpineScene(said, { chosen: { kind: "actor", actor: 0 } });
    const marks = drawn(scene);
    const at = scene.layout.marks.group[0]!;
    const box = groupsIn(marks, "spine__group")[at]!;
    expect(withInside(box.marks).filter(({ kind }) => kind === "text")).toEqual([]);
    const [head] = groupsIn(marks, "spine__head");
    expect(textOf(textIn(head!))).toBe(String(scene.picture.groups[at]!.actors));
    expect(textIn(head!).halo).toBeGreaterThan(0);
    expect(marks.findIndex(({ role }) => role === "spine__head")).toBeGreaterThan(
      marks.findIndex(({ role }) => role === "spine__stem"),
    );
  });

  test("pales letters alone and not their rims, so that nothing shows through a pale name", () => {
    const scene = aSpineScene(said, { chosen: { kind: "proposition", proposition: 19 } });
    const names = inRole(drawn(scene), "spine__name") as readonly TextMark[];
    const pale = names.filter(({ fade = 1 }) => fade < 1);
    expect(pale.length).toBeGreaterThan(5);
    expect(names.every(({ opacity, halo }) => opacity === undefined && halo !== undefined)).toBe(true);
  });

  test("leads what joins the actor to its lines under the names in its box", () => {
    const scene = aSpineScene(said, { chosen: { kind: "actor", actor: 0 } });
    const roles = drawn(scene).map((mark) => ("role" in mark ? mark.role : undefined));
    expect(roles).toContain("spine__stem");
    expect(roles.indexOf("spine__stem")).toBeLessThan(roles.indexOf("spine__member"));
    expect(roles.indexOf("spine__stem")).toBeGreaterThan(roles.lastIndexOf("spine__group"));
  });

  test("moves no proposition where a group is opened, and leaves the others as slivers in their order", () => {
    const whole = aSpineScene(said);
    const opened = aSpineScene(said, { opened: whole.layout.groups[1]!.id });
    const names = (scene: SpineScene) =>
      inRole(drawn(scene), "spine__name").map((one) => (one as TextMark).lines);
    expect(names(opened)).toEqual(names(whole));
    const { groups } = opened.layout;
    const members = groups.filter(({ form }) => form !== "sliver").map(({ from, to }) => to - from);
    const { from, to } = whole.layout.groups[1]!;
    expect(members.reduce((sum, count) => sum + count, 0)).toBe(to - from);
    expect(groupsIn(drawn(opened), "spine__actor")).toHaveLength(to - from);
    expect(groups.filter(({ form }) => form === "sliver")).toHaveLength(whole.layout.groups.length - 1);
  });
});

describe("a case of thousands", () => {
  const scene = aSpineScene(madeUpDebate(5000, 200));
  const display = spineDisplay(scene);

  test("has its crowd painted as one path for each group and colour, so that the page holds few elements", () => {
    expect(display.isPainted).toBe(true);
    expect(display.crowd).toHaveLength(scene.layout.groups.length);
    const { under, bars, titles, boxes, members, over } = display;
    const held = [...under, ...bars, ...titles, ...boxes, ...members.map(({ mark }) => mark), ...over];
    expect(withInside(held).length).toBeLessThan(1800);
  });

  test("says of every dot whose it is, in the order of the dots", () => {
    const { marks } = scene.layout;
    const found = (display.crowd as readonly PathMark[]).flatMap(({ path, ids = [] }) =>
      path
        .split("M")
        .slice(1)
        .map((dot, at) => ({ id: ids[at], x: Number.parseFloat(dot) })),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(5000);
    const placeOf = new Map(scene.said.actors.map(({ id }, actor) => [id as string, marks.x[actor]!]));
    for (const { id = "", x } of found) expect(Math.abs(x - placeOf.get(id)!)).toBeLessThanOrEqual(0.051);
  });
});
