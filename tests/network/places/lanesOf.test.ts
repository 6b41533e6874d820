import * as fc from "fast-check";
import { expect, test } from "vitest";
import { themeOf } from "../../../src/case/proposition.ts";
import { lanesOf } from "../../../src/network/places/lanesOf.ts";
import { SEVERAL_THEMES } from "../../../src/network/places/placeRequest.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { a, anySaid, networkOf, p, wholeNetwork } from "../../fixtures/networks.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const real = xinjiangIndex();
const lanes = lanesOf(wholeNetwork(real), real.case.themes);

test("a proposition stands in the lane of its theme, and so does an actor who spoke on that theme alone", () => {
  expect(lanes.of.get(p("genocide"))).toBe("what-happened");
  expect(lanes.of.get(a("rayhan-asat"))).toBe("un-and-power");
  expect(lanes.of.get(a("cerd"))).toBe("what-happened");
});

test("whoever spoke on several themes has a lane of its own in the middle", () => {
  expect(lanes.of.get(a("china"))).toBe(SEVERAL_THEMES);
  expect(lanes.order).toEqual([
    "what-happened",
    "what-should-be-done",
    SEVERAL_THEMES,
    "high-commissioner",
    "un-and-power",
  ]);
});

test("a theme on which nobody spoke has no lane", () => {
  const more = [...real.case.themes, { id: "weather" as never, title: "The weather" }];
  expect(lanesOf(wholeNetwork(real), more).order).not.toContain("weather");
});

test("there are no lanes where there would be only one", () => {
  const network = networkOf([["ann", "open-data", "support"]]);
  const [theme] = network.nodes.flatMap((node) =>
    node.kind === "proposition" ? [node.proposition.theme] : [],
  );
  const single = lanesOf(network, [{ id: theme ?? ("none" as never), title: "Only" }]);
  expect(single.order).toEqual([]);
  expect(single.of.size).toBe(0);
});

test("whoever says what, an actor is in the lane of all that it spoke on, or in that of several", () => {
  fc.assert(
    fc.property(anySaid(), (said) => {
      const { case: whole } = indexOf(said);
      const network = networkOf(said);
      const { of, order } = lanesOf(network, whole.themes);
      const themeOn = new Map(whole.propositions.map((one) => [one.id, themeOf(one)]));
      const themesBy = (actor: string) =>
        new Set(
          network.links.filter((link) => link.actor === actor).map((link) => themeOn.get(link.proposition)),
        );
      const actors = order.length === 0 ? [] : network.nodes.filter((node) => node.kind === "actor");
      expect(actors.map(({ id }) => of.get(id))).toEqual(
        actors.map(({ actor }) => {
          const [only, ...others] = themesBy(actor.id);
          return others.length === 0 ? only : SEVERAL_THEMES;
        }),
      );
    }),
  );
});
