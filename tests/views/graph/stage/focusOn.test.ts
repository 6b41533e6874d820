import { expect, test } from "vitest";
import { readPath } from "../../../../src/store/place/placePath.ts";
import { subjectOf } from "../../../../src/store/place/places.ts";
import type { Graph } from "../../../../src/network/graph.ts";
import { focusOn } from "../../../../src/views/graph/stage/focusOn.ts";
import { a, p } from "../../../fixtures/networks.ts";

const nodes = [a("ann"), a("bob"), p("new-tax"), p("open-data")].map((id) => ({ id }));
const network = (...links: string[]) => ({ nodes, links: links.map((id) => ({ id })) }) as unknown as Graph;
const said = { actor: "ann", proposition: "new-tax" } as never;

const selected = (path: string, shown: Graph) => {
  const subject = subjectOf(readPath(`/city-data${path}`).place);
  return focusOn(subject?.what === "statement" ? Object.assign(subject, said) : subject, shown);
};

test.each([
  ["", null],
  ["/quiz", null],
  ["/statement/s1", { link: "ann/new-tax" }],
  ["/actor/ann", { node: "actor/ann" }],
  ["/actor/gone", null],
  ["/proposition/new-tax", { node: "proposition/new-tax" }],
  ["/position/ann/new-tax", { link: "ann/new-tax" }],
  ["/compare/ann/bob", { link: "ann~bob" }],
  ["/tie/bob/ann", { link: "ann~bob" }],
  ["/together/open-data/new-tax", { link: "new-tax~open-data" }],
  ["/address/ann/bob", { link: "address/ann/bob" }],
])("%j selects %j", (path, focus) => {
  const all = network("ann/new-tax", "ann~bob", "new-tax~open-data", "address/ann/bob");
  expect(selected(path, all)).toEqual(focus);
});

test.each([
  ["/statement/s1", ["actor/ann", "proposition/new-tax"]],
  ["/compare/ann/bob", ["actor/ann", "actor/bob"]],
  ["/address/ann/bob", ["actor/ann", "actor/bob"]],
  ["/together/open-data/new-tax", ["proposition/open-data", "proposition/new-tax"]],
])("%j selects the nodes that it is about where their link is not shown", (path, ids) => {
  expect(selected(path, network())).toEqual({ nodes: ids });
});
