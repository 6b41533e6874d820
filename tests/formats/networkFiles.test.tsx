import * as fc from "fast-check";
// oxlint-disable-next-line import/no-named-as-default -- its types have no other export
import Graph from "graphology";
import { parse as parseGexf } from "graphology-gexf/browser";
import { parse as parseGraphml } from "graphology-graphml/browser";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fullSet } from "../../src/case/statementSet.ts";
import { type Places, gexf } from "../../src/formats/write/gexf.ts";
import type { GraphFile } from "../../src/formats/write/graphFile.ts";
import { graphml } from "../../src/formats/write/graphml.ts";
import { INK, STANCE_COLOURS } from "../../src/formats/write/lightPalette.ts";
import { addressesFile, positionsFile, tiesFile } from "../../src/formats/write/networkFile.ts";
import { xmlText } from "../../src/formats/write/xmlText.ts";
import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { addressesOf } from "../../src/network/addresses/addressNetwork.ts";
import type { Aggregation } from "../../src/network/ties/projection.ts";
import { profilesOf, tieNetwork } from "../../src/network/ties/tieNetwork.ts";
import { aProposition, aRelation, aStatement, anActor, anIndex } from "../fixtures/aCase.ts";
import { xinjiangIndex } from "../fixtures/bundledCases.ts";
import { wholeNetwork } from "../fixtures/networks.ts";
import { anyIndex, inFiles, oddText } from "../fixtures/randomCases.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";

const META = { lastModified: "2022-08-25", description: "City data" };
const NOWHERE: Places = new Map();

const allOf = (index: CaseIndex) => fullSet(index.case.statements.length);

const positionsOf = (index: CaseIndex) => positionsFile(index, wholeNetwork(index));

const tiesOf = (index: CaseIndex, aggregation: Aggregation = "subtract") => {
  const settings = { aggregation, normalization: "no", repeats: "once", least: 0, strongest: null } as const;
  const said = wholeNetwork(index);
  const network = tieNetwork(index, profilesOf(index, allOf(index), "actor"), said, {
    ...settings,
    side: "actor",
  });
  return tiesFile(index, network, said, aggregation);
};

const addressesIn = (index: CaseIndex) =>
  addressesFile(
    index,
    addressesOf(index, wholeNetwork(index), {
      visible: allOf(index),
      tiesFrom: new Set(index.actors.keys()),
      ties: "all",
    }),
  );

/** What a reader should find: labels of nodes; ends and weight of edges; all facts. */
const expected = ({ nodes, edges }: GraphFile) => ({
  nodes: nodes.map(({ id, label, facts }) => [id, { label: inFiles(label), ...said(facts) }]),
  edges: edges.map(({ source, target, weight, facts }) => [source, target, { weight, ...said(facts) }]),
});

const said = (facts: GraphFile["nodes"][number]["facts"]) =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === "string" ? inFiles(value) : value]),
  );

const found = (graph: Graph, drawn: readonly string[] = []) => {
  const without = (all: object) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !drawn.includes(name)));
  return {
    nodes: graph.mapNodes((id, facts) => [id, without(facts)]),
    edges: graph.mapEdges((_, facts, source, target) => [source, target, without(facts)]),
  };
};

test("what a GraphML file says of itself stands before its keys, and only where there is something to say", () => {
  const file = positionsOf(indexOf(twoSidesAndABridge));
  const described = graphml(file, "Counted as one & said.");
  expect(described).toContain(">\n<desc>Counted as one &#38; said.</desc>\n<key ");
  expect(described.replace("<desc>Counted as one &#38; said.</desc>\n", "")).toBe(graphml(file));
});

const readGraphml = (file: GraphFile) => parseGraphml(Graph, graphml(file));
const readGexf = (file: GraphFile, places = NOWHERE) => parseGexf(Graph, gexf(file, places, META));
const DRAWN = ["color", "size", "x", "y", "z"];

/** What both formats give back. */
const readBack = (file: GraphFile) => [found(readGraphml(file)), found(readGexf(file), DRAWN)];
const twice = <Value,>(value: Value) => [value, value];

describe("another program reads the same network", () => {
  test("of the first case: positions, ties and addresses", () => {
    const index = xinjiangIndex();
    expect(positionsOf(index).edges.length).toBeGreaterThan(40);
    for (const file of [positionsOf(index), tiesOf(index), addressesIn(index)])
      expect(readBack(file)).toEqual(twice(expected(file)));
  });

  test("of any case", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        for (const file of [positionsOf(index), tiesOf(index)])
          expect(readBack(file)).toEqual(twice(expected(file)));
      }),
      { numRuns: 30 },
    );
  });

  test("with any name", () => {
    fc.assert(
      fc.property(
        oddText.filter((text) => /\S/.test(inFiles(text))),
        (name) => {
          const file = positionsOf(anIndex({ actors: [anActor({ name })] }));
          expect(readBack(file)).toEqual(twice(expected(file)));
        },
      ),
    );
  });

  test("of nobody", () => {
    const none = { isDirected: false, nodeFacts: {}, edgeFacts: {}, nodes: [], edges: [] };
    expect(readBack(none)).toEqual(twice(expected(none)));
  });
});

describe("what a file says", () => {
  test("a position has its sign, and as weight its statements", () => {
    const file = positionsOf(
      indexOf([
        ["ann", "open-data", "support"],
        ["ann", "open-data", "support"],
        ["bob", "open-data", "oppose"],
        ["cem", "open-data", "mixed"],
        ["dana", "open-data", "abstain"],
      ]),
    );
    expect(file.edges.map(({ weight, facts }) => [weight, facts["sign"], facts["stance"]])).toEqual([
      [2, 1, "support"],
      [1, -1, "oppose"],
      [1, 0, "mixed"],
      [1, 0, "abstain"],
    ]);
    expect(file.edges[0]?.source).toBe("actor:ann");
    expect(readGraphml(file).type).toBe("undirected");
  });

  test.each<[Aggregation, number[]]>([
    ["subtract", [-1, 1]],
    ["congruence", [1]],
    ["conflict", [-1]],
    ["ignore", [0]],
  ])("no tie weighs less than nothing; its sign tells what it is: %s", (aggregation, signs) => {
    const { edges } = tiesOf(indexOf(twoSidesAndABridge), aggregation);
    expect(edges.every(({ weight }) => weight > 0)).toBe(true);
    expect(
      [...new Set(edges.map(({ facts }) => Number(facts["sign"])))].toSorted((one, other) => one - other),
    ).toEqual(signs);
  });

  test("a tie tells agreement, disagreement, on how much they meet and in how many statements", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["ann", "new-tax", "oppose"],
    ]);
    expect(tiesOf(index).edges.map(({ facts }) => facts)).toEqual([
      { sign: 1, congruence: 1, conflict: 0, meetings: 1, nStatements: 3, restsOnOne: true },
    ]);
  });

  test("an edge of statements tells how far they commit, their conditions and their links", () => {
    const more = (commitment: string, condition?: string) => ({
      commitment,
      addressee: "bob",
      ...(condition === undefined ? {} : { condition }),
    });
    const index = indexOf([
      ["ann", "open-data", "support", more("expects", "If it is cheap, and safe.")],
      ["ann", "open-data", "support", more("asserts", "If it is cheap, and safe.")],
      [
        "ann",
        "open-data",
        "support",
        { ...more("asserts", "By May."), links: [{ type: "cites", statement: "s4" }] },
      ],
      ["bob", "open-data", "oppose", { links: [{ type: "answers", statement: "s1" }] }],
    ]);
    const told = {
      commitments: "asserts, expects",
      conditions: "If it is cheap, and safe. | By May.",
      links: "s3 cites s4",
    };
    expect(positionsOf(index).edges[0]?.facts).toMatchObject(told);
    expect(addressesIn(index).edges[0]?.facts).toMatchObject(told);
    for (const graph of [readGraphml(positionsOf(index)), readGexf(positionsOf(index))]) {
      const [ofAnn, ofBob] = graph.mapEdges((_, facts) => facts);
      expect(ofAnn).toMatchObject(told);
      expect(ofBob).toHaveProperty("links", "s4 answers s1");
      expect(ofBob).not.toHaveProperty("commitments");
    }
  });

  test("a node tells for whom it speaks in the end, and what its contrary is, whichever of the two says so", () => {
    const index = indexOf(
      [
        ["ann", "war", "support"],
        ["bob", "peace", "support"],
      ],
      {
        actors: ["ann", "bob", "city", "state"].map((id) => anActor({ id })),
        propositions: [aProposition({ id: "war", contrary: "peace" }), aProposition({ id: "peace" })],
        relations: [aRelation("ann", "city"), aRelation("city", "state")],
      },
    );
    const factsOf = new Map(positionsOf(index).nodes.map(({ id, facts }) => [id, facts]));
    expect(factsOf.get("actor:ann")).toHaveProperty("speaksFor", "actor:state");
    expect(factsOf.get("actor:bob")).toHaveProperty("speaksFor", undefined);
    expect(factsOf.get("proposition:war")).toHaveProperty("contrary", "proposition:peace");
    expect(factsOf.get("proposition:peace")).toHaveProperty("contrary", "proposition:war");
    expect(readGraphml(positionsOf(index)).getNodeAttribute("actor:ann", "speaksFor")).toBe("actor:state");
  });

  test("who addresses whom is directed and has no sign", () => {
    const index = anIndex({
      actors: [anActor(), anActor({ id: "bob" })],
      statements: [aStatement({ addressee: "bob" }), aStatement({ id: "s2", actor: "bob" })],
    });
    const file = addressesIn(index);
    const graph = readGexf(file);
    expect(graph.type).toBe("directed");
    expect(graph.edges().map((edge) => [graph.source(edge), graph.target(edge)])).toEqual([
      ["actor:ann", "actor:bob"],
    ]);
    expect(Object.keys(file.edgeFacts)).not.toContain("sign");
  });
});

describe("GEXF", () => {
  test("has the places, upside down as Gephi has them, the colours and the sizes", () => {
    const file = positionsOf(indexOf([["ann", "open-data", "oppose"]]));
    const graph = readGexf(file, new Map([["actor:ann", { x: 12.5, y: 30 }]]));
    expect(graph.getNodeAttributes("actor:ann")).toMatchObject({
      x: 12.5,
      y: -30,
      color: "rgb(27,26,23)",
      size: 8,
    });
    expect(graph.getNodeAttribute("proposition:open-data", "x")).toBeUndefined();
    expect(graph.getEdgeAttribute(graph.edges()[0]!, "color")).toBe("rgb(194,65,12)");
  });
});

test("XML text has no character that XML forbids, and brings line ends through an attribute", () => {
  expect(xmlText('a\u0000\u001b\ud83d<b>&"\n')).toBe("a&#60;b&#62;&#38;&#34;&#10;");
  expect(xmlText("🙂")).toBe("🙂");
});

test("the colours of files are those of the light theme", () => {
  const css = readFileSync("src/ui/tokens.css", "utf8");
  for (const [name, colour] of Object.entries({ ...STANCE_COLOURS, ink: INK }))
    expect(css).toContain(`--${name}: light-dark(${colour},`);
});
