import { describe, expect, test } from "vitest";
import { elementsIn, xmlTree } from "../../../../src/formats/read/xml/xmlTree.ts";

describe("an XML text", () => {
  test("is a tree of elements without prefixes, with what they say decoded", () => {
    const root = xmlTree(
      '<?xml version="1.0"?><!-- c --><g xmlns:y="u"><y:n y:a="A &amp; B" b="&#10;"/><n>x<![CDATA[<y>]]>&lt;</n></g>',
    );
    expect(root).toMatchObject({ name: "g" });
    expect(root && elementsIn(root, "n")).toMatchObject([
      { attributes: { a: "A & B", b: "\n" }, text: "" },
      { attributes: {}, text: "x<y><" },
    ]);
  });

  test("does not grow by entities of its own", () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`);
    const root = xmlTree(`<!DOCTYPE g [<!ENTITY e0 "lol">${entities.join("")}]><g>&e9;</g>`);
    expect((root?.text ?? "").length).toBeLessThan(10);
  });

  test.each(["", "<a>", "<a></b>", "no", "<a".repeat(99), "<a>".repeat(5000) + "</a>".repeat(5000)])(
    "that is broken, or nested too deep, is none",
    (text) => {
      expect(xmlTree(text)).toBeNull();
    },
  );
});
