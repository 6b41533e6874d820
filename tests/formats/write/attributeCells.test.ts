import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullSet, placesIn } from "../../../src/case/statementSet.ts";
import { positions } from "../../../src/network/position.ts";
import { twoModeNetwork } from "../../../src/network/twoModeNetwork.ts";
import { graphml } from "../../../src/formats/write/graphml.ts";
import { positionsFile } from "../../../src/formats/write/networkFile.ts";
import { positionsTable } from "../../../src/formats/write/positionsTable.ts";
import { statementsTable } from "../../../src/formats/write/statementsTable.ts";
import { anIndex, aStatement, anActor } from "../../fixtures/aCase.ts";
import { anyId } from "../../fixtures/anyId.ts";

const index = anIndex({
  kinds: [{ id: "state", label: "State, “sovereign”" }],
  attributes: [
    { id: "group", label: "Regional group", values: [{ id: "asia", label: "Asia & Pacific" }] },
    { id: "größe~2", label: "Size", values: [{ id: "s", label: "Small" }] },
  ],
  actors: [
    anActor({ kind: "state", attributes: { group: "asia", "größe~2": "s" } }),
    anActor({ id: "bob", kind: "state" }),
  ],
  statements: [aStatement(), aStatement({ id: "s2", actor: "bob" })],
});
const all = fullSet(2);
const taken = positions(index, all);
const cellsOf = ({ columns, rows }: ReturnType<typeof statementsTable>, column: string) =>
  rows.map((row) => row[columns.indexOf(column)]);

describe("the attributes of a case", () => {
  test("are columns of the statements and of the positions, in the words of the case", () => {
    for (const table of [statementsTable(index, placesIn(all)), positionsTable(index, taken)]) {
      expect(cellsOf(table, "attr.group")).toEqual(["Asia & Pacific", ""]);
      expect(cellsOf(table, "attr.größe~2")).toEqual(["Small", ""]);
    }
  });

  test("stand beside the label of a kind that is the case's own, which other cases do not have", () => {
    const table = statementsTable(index, placesIn(all));
    expect(cellsOf(table, "actor_kind")).toEqual(["state", "state"]);
    expect(cellsOf(table, "actor_kind_label")).toEqual(["State, “sovereign”", "State, “sovereign”"]);
    expect(statementsTable(anIndex(), [0]).columns).not.toContain("actor_kind_label");
  });

  test("are facts of the nodes in a file of the network", () => {
    const file = graphml(positionsFile(index, twoModeNetwork(index, taken)));
    const xml = new GraphmlReader(file);
    expect(xml.valueOf("actor:ann", "attr.group")).toBe("Asia &#38; Pacific");
    expect(xml.valueOf("actor:ann", "attr.größe~2")).toBe("Small");
    expect(xml.valueOf("actor:bob", "attr.group")).toBeUndefined();
  });

  test("have keys in GraphML that XML takes, each its own, whatever their ids", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }), (ids) => {
        const attributes = ids
          .filter((id) => id !== "constructor")
          .map((id) => ({ id, label: id, values: [{ id: "x", label: "X" }] }));
        const some = anIndex({ attributes });
        const file = graphml(positionsFile(some, twoModeNetwork(some, positions(some, fullSet(1)))));
        const keys = [...file.matchAll(/<key id="([^"]*)"/g)].map(([, id = ""]) => id);
        expect(keys.every((id) => /^[\w.-]+$/.test(id))).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

/** Reads of GraphML what these tests ask for. */
class GraphmlReader {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  valueOf(node: string, name: string): string | undefined {
    const key = new RegExp(`<key id="([^"]*)" for="node" attr.name="${name}"`).exec(this.file)?.[1];
    const element = new RegExp(`<node id="${node}">(.*?)</node>`).exec(this.file)?.[1] ?? "";
    return new RegExp(`<data key="${key}">(.*?)</data>`).exec(element)?.[1];
  }
}
