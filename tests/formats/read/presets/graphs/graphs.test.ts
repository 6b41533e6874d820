import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../../../src/case/indexCase.ts";
import { openTables } from "../../../../../src/formats/read/build/openTables.ts";
import type { Choices } from "../../../../../src/formats/read/model/choices.ts";
import { findContent } from "../../../../../src/formats/read/table/findContent.ts";
import { gexf } from "../../../../../src/formats/write/gexf.ts";
import { graphml } from "../../../../../src/formats/write/graphml.ts";
import { positionsFile } from "../../../../../src/formats/write/networkFile.ts";
import { wholeNetwork } from "../../../../fixtures/networks.ts";
import { anyIndex } from "../../../../fixtures/randomCases.ts";
import { about, caseIn } from "../../openedTable.ts";

type TextFile = readonly [name: string, content: string];

const openedFiles = (...files: readonly TextFile[]) => openedAs({}, files);

async function openedAs(choices: Choices, files: readonly TextFile[]) {
  const found = await Promise.all(files.map(([name, content]) => findContent({ name, content })));
  const tables = found.flatMap((one) => (one.is === "tables" ? one.tables : []));
  return openTables(tables, choices, { ...about, fileName: files[0]?.[0] ?? "" });
}

const kumu = (connections: readonly object[]) =>
  JSON.stringify({
    elements: [
      { _id: "e1", id: "e1", label: "Ann", type: "Person", tags: ["a", "b"] },
      { id: "e2", label: "City council", type: "Body" },
      { id: "e3", label: "Open data", type: "Issue" },
    ],
    connections,
  });

describe("a graph with ties but no statements", () => {
  test("opens as actors and those relations that have a word, and says which have none", async () => {
    const opening = await openedFiles([
      "map.json",
      kumu([
        { from: "e1", to: "e2", type: "member of", direction: "directed" },
        { from: "City council", to: "Ann", type: "Funds" },
        { from: "e1", to: "e3", type: "knows" },
      ]),
    ]);
    expect(opening).toMatchObject({
      preset: "graphTies",
      opens: true,
      statements: 0,
      ties: { actors: 2, relations: 1 },
      leftOut: [
        { reason: "otherTie", value: "Funds", rows: [2] },
        { reason: "otherTie", value: "knows", rows: [3] },
      ],
    });
    const { actors, relations, statements, title } = caseIn(opening);
    expect(title).toBe("map");
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
      ["Ann", "person"],
      ["City council", "body"],
    ]);
    expect(relations).toMatchObject([
      { from: "ann", to: "city-council", type: "part-of", summary: "Ann – member of – City council" },
    ]);
    expect(statements).toEqual([]);
  });

  test("does not open where none of its ties has a word", async () => {
    const opening = await openedFiles(
      ["nodes.csv", "Id,Label,Weight\n1,Ann,2\n2,Bob,3\n"],
      ["edges.csv", "Source,Target,Type,Weight\n1,2,Undirected,4\n"],
    );
    expect(opening).toMatchObject({
      preset: "graphTies",
      opens: false,
      draft: null,
      ties: { actors: 0, relations: 0 },
      leftOut: [{ reason: "otherTie", value: "", rows: [2] }],
    });
    expect(opening.questions).toEqual([{ asks: "tie", key: "", value: "", cells: 1, answer: "leave-out" }]);
  });

  test("opens with the relation that is chosen for a word of its own", async () => {
    const files = [
      ["nodes.csv", "Id,Label\n1,Ann\n2,Bob\n3,Cem\n"],
      ["edges.csv", "Source,Target,Type,Label\n1,2,Directed,Works for\n2,3,Directed,likes\n"],
    ] as const;
    const opening = await openedAs({ ties: new Map([["works for", "part-of"]]) }, files);
    expect(opening).toMatchObject({ opens: true, ties: { actors: 2, relations: 1 } });
    expect(caseIn(opening).relations).toMatchObject([{ from: "ann", to: "bob", type: "part-of" }]);
    expect(opening.leftOut).toEqual([{ reason: "otherTie", value: "likes", rows: [3] }]);
  });

  test("from yEd has its names where they are drawn", async () => {
    const opening = await openedFiles([
      "yed.graphml",
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d6" yfiles.type="nodegraphics"/><key attr.name="what" for="edge" id="d9"/>
<graph edgedefault="directed" id="G">
<node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Ann &amp; Co</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Bob</y:NodeLabel></y:ShapeNode></data></node>
<edge id="e0" source="n0" target="n1"><data key="d6"><y:PolyLineEdge><y:EdgeLabel>lobbies</y:EdgeLabel></y:PolyLineEdge></data></edge>
</graph></graphml>`,
    ]);
    expect(caseIn(opening).relations).toMatchObject([{ from: "ann-co", to: "bob", type: "lobbies" }]);
  });
});

describe("a graph with edges for or against an issue", () => {
  test("of Kumu makes a statement of each, also of several ends in a cell", async () => {
    const opening = await openedFiles(
      ["elements.csv", "Label,Type,Description\nAnn,Person,\nBob,Person,\nOpen data,Issue,\nTaxes,issue,\n"],
      [
        "connections.csv",
        "From,To,Type\nAnn,Open data|Taxes,supports\nBob,Open data,Opposes\nAnn,Bob,knows\n",
      ],
    );
    expect(opening).toMatchObject({ preset: "graphStatements", faults: [], ties: null });
    const { actors, propositions, statements } = caseIn(opening);
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
      ["Ann", "person"],
      ["Bob", "person"],
    ]);
    expect(propositions.map(({ text }) => text)).toEqual(["Open data", "Taxes"]);
    expect(statements.map(({ actor, proposition, stance }) => [actor, proposition, stance])).toEqual([
      ["ann", "open-data", "support"],
      ["ann", "taxes", "support"],
      ["bob", "open-data", "oppose"],
    ]);
  });

  test("of GEXF in an older version is read by its sign", async () => {
    const opening = await openedFiles([
      "old.gexf",
      `<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1"><graph>
<attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="sign" type="integer"/></attributes>
<nodes><node id="a" label="Ann"/><node id="i" label="Open data"><attvalues><attvalue id="0" value="proposition"/></attvalues></node></nodes>
<edges><edge source="a" target="i"><attvalues><attvalue for="0" value="-1"/></attvalues></edge></edges></graph></gexf>`,
    ]);
    expect(caseIn(opening).statements).toMatchObject([{ actor: "a", stance: "oppose" }]);
  });
});

test("our own GEXF and GraphML of positions hold the same positions after they were opened", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyIndex.filter(({ case: { statements } }) => statements.length > 0),
      fc.boolean(),
      async (index, isGexf) => {
        const before = positionsFile(index, wholeNetwork(index));
        const text = isGexf
          ? gexf(before, new Map(), { lastModified: "2022-08-25", description: "" })
          : graphml(before);
        const opening = await openedFiles(["positions", text]);
        expect(opening.preset).toBe("graphStatements");
        const again = indexCase(caseIn(opening));
        const said = ({ edges }: typeof before) =>
          edges.map(({ source, target, facts }) => [source, target, facts["stance"]].join(" ")).toSorted();
        expect(said(positionsFile(again, wholeNetwork(again)))).toEqual(said(before));
      },
    ),
  );
});
