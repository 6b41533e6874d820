import { beforeAll, expect, test } from "vitest";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { entryOf } from "../../../src/views/registry.ts";
import type { ViewPicture } from "../../../src/views/view/viewExport.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";

const index = anIndex({
  actors: [anActor({ id: "ann", name: "Ann" }), anActor({ id: "bob", name: "Bob" })],
  propositions: [aProposition({ id: "tax", label: "New tax", clause: "the tax is needed" })],
  statements: [
    aStatement({ id: "s1", actor: "ann", proposition: "tax", stance: "oppose" }),
    aStatement({ id: "s2", actor: "bob", proposition: "tax", stance: "support" }),
  ],
});
const SHOWN_IN = { width: 360, height: 360, growth: "down" } as const;

let picture: ViewPicture;
beforeAll(async () => {
  ({ picture } = await entryOf("network").exported.load());
});

const stateOf = (search = "") => createExplorerStore(known(index), search).getState();

function textsOf(search = "") {
  const state = stateOf(search);
  const request = picture.layoutRequest(state, englishWords)!;
  const parts = picture.parts(state, englishWords, layoutNetwork(request))!;
  return parts.map(({ marks }) => JSON.stringify(marks));
}

test("the axis stands over the network, and the legend under it", () => {
  const [axis, network, legend, ...rest] = textsOf();
  expect(rest).toEqual([]);
  expect(axis).toContain("says the tax is needed");
  expect(network).toContain("actor/ann");
  expect(legend).toContain("Width: statements");
});

test("a network is placed in the frame in which it stands on the page", () => {
  expect(picture.layoutRequest(stateOf(), englishWords, SHOWN_IN)).toMatchObject(SHOWN_IN);
});

test("a network that does not stand on the page has always the same frame", () => {
  const [one, other] = [null, undefined].map((frame) =>
    picture.layoutRequest(stateOf(), englishWords, frame),
  );
  expect(one).toMatchObject({ width: 1200, height: 800 });
  expect(one).toEqual(other);
});

test("the legend of a filtered network says that plates are of a selection", () => {
  const said = (search: string) => textsOf(search)[2];
  expect(said("")).toContain("Proposition, by stance");
  expect(said("")).not.toContain("in this selection");
  expect(said("?stance=oppose")).toContain("Proposition, by stance in this selection");
});

test("what a filter hides stays as a ghost in its place", () => {
  const network = textsOf("?stance=oppose")[1];
  expect(network).toMatch(/"role":"ghost"[^}]*"id":"actor\/bob"|"id":"actor\/bob"[^}]*"role":"ghost"/);
});
