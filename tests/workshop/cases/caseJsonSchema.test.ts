import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACTOR_SHAPES } from "../../../src/case/kinds/actorKind.ts";
import { COMMITMENTS, LINK_TYPES } from "../../../src/case/statement.ts";
import { caseJsonSchema } from "../../../src/workshop/cases/caseJsonSchema.ts";

interface Node {
  readonly type?: string;
  readonly pattern?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly properties: Readonly<Record<string, Node>>;
  readonly items: Node;
  readonly allOf?: readonly Node[];
}

const schema = JSON.parse(caseJsonSchema()) as Node;
const entryOf = (list: string) => schema.properties[list]!.items;

describe("the JSON Schema of a case", () => {
  test("stands in data/ as the code would write it; else run `npm run schema`", () => {
    expect(readFileSync("data/case.schema.json", "utf8")).toBe(caseJsonSchema());
  });

  test("requires every field but the optional ones, and knows no others", () => {
    const statement = entryOf("statements");
    expect(statement.required).toEqual(["id", "actor", "proposition", "stance", "attribution", "source"]);
    expect(Object.keys(statement.properties)).toEqual(
      expect.arrayContaining(["addressee", "commitment", "condition", "links"]),
    );
    expect(statement.additionalProperties).toBe(false);
  });

  test("knows what version 2 added: ways to commit, links, contraries, events without a date", () => {
    const { commitment, links } = entryOf("statements").properties;
    expect(commitment!.enum).toEqual(COMMITMENTS);
    expect(links!.items.properties["type"]!.enum).toEqual(LINK_TYPES);
    expect(links!.items.required).toEqual(["type", "statement"]);
    expect(entryOf("propositions").properties).toHaveProperty("contrary");
    expect(entryOf("events").required).not.toContain("date");
    expect(schema.properties["format"]!.const).toBe("standpoint-case/2");
  });

  test("keeps in words what it cannot check", () => {
    expect(schema.properties["asOf"]!.description).toContain("is not an EDTF date");
    expect(schema.description).toContain("the length of quotes and labels");
  });

  test("keeps both patterns of a text that has two", () => {
    const clause = entryOf("propositions").properties["clause"]!;
    const patterns = [clause.pattern, ...(clause.allOf ?? []).map(({ pattern }) => pattern)];
    expect(patterns.every((pattern) => new RegExp(pattern!).test("data are open"))).toBe(true);
    expect(patterns.every((pattern) => new RegExp(pattern!).test("Data are open."))).toBe(false);
    expect(patterns.every((pattern) => new RegExp(pattern!).test(" "))).toBe(false);
  });

  test("knows what a case has for its own actors: kinds with one of nine shapes, and attributes", () => {
    const { kinds, attributes } = schema.properties;
    expect(kinds!.items.properties["shape"]!.enum).toEqual(ACTOR_SHAPES);
    expect(attributes!.items.required).toEqual(["id", "label", "values"]);
    expect(schema.required).not.toContain("kinds");
    expect(new RegExp(kinds!.items.properties["id"]!.pattern!, "u").test("北京_2")).toBe(true);
  });
});
