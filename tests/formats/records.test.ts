import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex } from "../../src/formats/citation/bibtex.ts";
import { cslJson } from "../../src/formats/citation/cslJson.ts";
import { ris } from "../../src/formats/citation/ris.ts";
import { oddText } from "../fixtures/randomCases.ts";
import { cite, citedCase } from "./citedThings.ts";

const ADDRESS = "https://example.org/sp/#/city-data";

describe("bibtex", () => {
  test("writes a statement with its source, the words and the data set in a note", () => {
    expect(bibtex(cite("statement"))).toBe(
      String.raw`@misc{city-data-s1,
  author = {O’Hara, Mary-Jane},
  title = {{A piece on data}},
  howpublished = {The Paper},
  year = {2022},
  month = {8},
  url = {https://example.org/piece},
  note = {Statement by Ann Example, “Data belong to all”, par. 1. In: City data, version 2022-08-25, Standpoint, https://example.org/sp/\#/city-data, accessed 2026-11-04},
}
`,
    );
  });

  test("writes an actor's record and the case as data sets without author", () => {
    expect(bibtex(cite("actor"))).toBe(`@misc{city-data-ann,
  title = {{Statements by Ann Example}},
  howpublished = {Standpoint},
  year = {2022},
  month = {8},
  url = {${ADDRESS}},
  note = {In: City data. Data set, version 2022-08-25, accessed 2026-11-04},
}
`);
    expect(bibtex(cite("case"))).toContain("@misc{city-data,\n  title = {{City data}},");
  });

  test("keeps an organisation's name together and escapes what TeX would read", () => {
    const text = bibtex(
      cite("statement", citedCase({ author: "Council & Sons", title: "50% of #1_{a}\\~^$" })),
    );
    expect(text).toContain(String.raw`author = {{Council \& Sons}}`);
    expect(text).toContain(
      String.raw`title = {{50\% of \#1\_\textbraceleft{}a\textbraceright{}\textbackslash{}\textasciitilde{}\textasciicircum{}\$}}`,
    );
  });

  test("has its braces in balance whatever the texts are", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const entry = bibtex(cite("statement", odd(text)));
        const depths = (entry.match(/[{}]/g) ?? []).reduce<readonly number[]>(
          (all, sign) => [...all, (all.at(-1) ?? 0) + (sign === "{" ? 1 : -1)],
          [],
        );
        expect(depths.at(-1)).toBe(0);
        expect(Math.min(...depths)).toBe(0);
      }),
    );
  });
});

describe("ris", () => {
  const lines = (...what: Parameters<typeof cite>) => ris(cite(...what)).split("\r\n");

  test("writes a statement as the news item that it stands in", () => {
    expect(lines("statement")).toEqual([
      "TY  - NEWS",
      "AU  - O’Hara, Mary-Jane",
      "TI  - A piece on data",
      "T2  - The Paper",
      "PB  - The Paper",
      "PY  - 2022",
      "DA  - 2022/08/25/",
      "UR  - https://example.org/piece",
      "Y2  - 2026/11/04/",
      `N1  - Statement by Ann Example, “Data belong to all”, par. 1. In: City data, version 2022-08-25, Standpoint, ${ADDRESS}, accessed 2026-11-04`,
      "ER  - ",
      "",
    ]);
  });

  test("writes an actor's record and the case as data", () => {
    expect(lines("actor").slice(0, 4)).toEqual([
      "TY  - DATA",
      "TI  - Statements by Ann Example",
      "T2  - City data",
      "PB  - Standpoint",
    ]);
    expect(lines("case")).toEqual([
      "TY  - DATA",
      "TI  - City data",
      "PB  - Standpoint",
      "PY  - 2022",
      "DA  - 2022/08/25/",
      "ET  - 2022-08-25",
      `UR  - ${ADDRESS}`,
      "Y2  - 2026/11/04/",
      "ER  - ",
      "",
    ]);
  });

  test("has a tag on every line whatever the texts are", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const [last, ...all] = ris(cite("statement", odd(text)))
          .split(/\r\n|[\r\n]/)
          .toReversed();
        expect(last).toBe("");
        expect(all.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
      }),
    );
  });
});

describe("cslJson", () => {
  const item = (...what: Parameters<typeof cite>) =>
    (JSON.parse(cslJson(cite(...what))) as Record<string, unknown>[])[0] ?? {};

  test("writes a statement with its author and the parts of its date", () => {
    expect(item("statement")).toEqual({
      id: "city-data-s1",
      type: "article-newspaper",
      author: [{ family: "O’Hara", given: "Mary-Jane" }],
      title: "A piece on data",
      "container-title": "The Paper",
      issued: { "date-parts": [[2022, 8, 25]] },
      accessed: { "date-parts": [[2026, 11, 4]] },
      URL: "https://example.org/piece",
      note: `Statement by Ann Example, “Data belong to all”, par. 1. In: City data, version 2022-08-25, Standpoint, ${ADDRESS}, accessed 2026-11-04`,
    });
  });

  test("writes an actor's record and the case as data sets", () => {
    expect(item("actor")).toMatchObject({ type: "dataset", "container-title": "City data" });
    expect(item("case")).toEqual({
      id: "city-data",
      type: "dataset",
      title: "City data",
      publisher: "Standpoint",
      version: "2022-08-25",
      issued: { "date-parts": [[2022, 8, 25]] },
      accessed: { "date-parts": [[2026, 11, 4]] },
      URL: ADDRESS,
    });
  });

  test.each([
    ["2022", [[2022]]],
    ["2022-08", [[2022, 8]]],
    ["2018-08/2022", [[2018, 8], [2022]]],
    ["2022-08/..", [[2022, 8]]],
    ["2022-21", [[2022]]],
    ["2022-08-25?", [[2022, 8, 25]]],
  ])("tells of %s what is known", (published, parts) => {
    expect(item("statement", citedCase({ published }))["issued"]).toEqual({ "date-parts": parts });
  });

  test("gives back the very texts, whatever they are", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(item("statement", odd(text))["title"]).toBe(text);
      }),
    );
  });
});

const odd = (text: string) => citedCase({ title: text, author: text, publisher: text });

/** Any text that a case may hold: not an empty one. */
const someText = fc
  .oneof(oddText, fc.constantFrom("{", "}}{", "\\}", "a\r\nTY  - X", "a\u2028b", "100 % & _#~^$"))
  .filter((text) => text.trim() !== "");
