import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "vite";
import { describe, expect, onTestFinished, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromText } from "../../../src/formats/read/caseFromText.ts";
import { decodeText } from "../../../src/formats/read/readDraft.ts";
import { site } from "../../../src/workshop/start/buildWords.ts";
import { casesPlugin } from "../../../src/workshop/cases/casesPlugin.ts";
import { checkReport } from "../../../src/workshop/cases/checkReport.ts";
import { readCase, readLessons } from "../../../src/workshop/cases/soundData.ts";
import { aCaseJson, aProposition, aStatement, anActor } from "../../fixtures/aCase.ts";
import { stepsJson } from "../../fixtures/aLesson.ts";

const folder = mkdtempSync(join(tmpdir(), "standpoint-"));

/** What a page gets that imports this file of `data`, as the app imports its cases. */
const imported = async (name: string, json: unknown, query = "") => {
  mkdirSync(join(folder, "data", name), { recursive: true });
  const server = await createServer({
    configFile: false,
    logLevel: "silent",
    root: folder,
    server: { middlewareMode: true, ws: false },
    plugins: [casesPlugin(folder, site.fallback)],
  });
  onTestFinished(() => server.close());
  return server.ssrLoadModule(write(`data/${name}/case.json`, json) + query);
};
const write = (name: string, json: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(json));
  return join(folder, name);
};

const faulty = aCaseJson({
  title: "",
  extra: 1,
  actors: [anActor({ kind: "persn" }), anActor()],
  statements: [aStatement({ source: "papr", date: "2022-02-30" })],
});
const FAULTS = [
  /^title: "" is empty$/,
  /^statements\[0\]\.date: "2022-02-30" is not an EDTF date/,
  /^extra: is not a field of a case file/,
  /^actors\[1\]\.id: "ann" is already the id at actors\[0\]\.id; use another$/,
  /^statements\[0\]\.source: no source "papr"; did you mean "paper"\?$/,
  /^actors\[0\]\.kind: "persn" is not one of .*; did you mean "person"\?$/,
];

describe("the rules for our own cases", () => {
  const long = aCaseJson({ propositions: [aProposition({ label: "one two three four" })] });
  const named = aCaseJson({ id: "City_data" });

  test.each([
    ["a label too long for the picture", long, "propositions[0].label"],
    ["an id that is hard to type", named, "id"],
  ])("make a fault of %s, with which any other case opens", (_, json, place) => {
    expect(caseFromText(JSON.stringify(json)).ok).toBe(true);
    expect(checkReport(json)).toEqual({
      isSound: false,
      lines: ["1 fault:", expect.stringContaining(`${place}: `)],
    });
    expect(() => readCase(write("case.json", json))).toThrow(`${place}: `);
  });
});

describe("a draft with faults", () => {
  test("is refused with all of them by the page that opens files", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(faulty));
    const checked = caseFromText(decodeText(bytes.buffer) ?? "");
    expect(checked.ok ? [] : checked.faults.map(formatFault)).toEqual(
      FAULTS.map((line) => expect.stringMatching(line)),
    );
  });

  test("is refused with the same ones by the check of data and by the build", () => {
    const checked = caseFromText(JSON.stringify(faulty));
    const lines = checked.ok ? [] : checked.faults.map(formatFault);
    const file = write("case.json", faulty);
    expect(checkReport(faulty).lines).toEqual(["6 faults:", ...lines]);
    expect(() => readCase(file)).toThrow([`${file}: The case has 6 faults:`, ...lines].join("\n"));
  });
});

describe("what the app imports", () => {
  test("is the case that the check gives", async () => {
    expect(await imported("sound", aCaseJson())).toMatchObject({ default: aCaseJson() });
  });

  test("is no more than what a case is called where only that is asked for", async () => {
    const { id, title } = aCaseJson();
    expect((await imported("called", aCaseJson(), "?name"))["default"]).toEqual({ id, title });
  });

  test("is nothing where the check finds faults, each of which is named", async () => {
    await expect(imported("faulty", faulty)).rejects.toThrow(
      /faulty\/case\.json: The case has 6 faults:\ntitle: "" is empty\n/,
    );
  });
});

describe("what the build reads", () => {
  test("is a sound case as it stands in the file", () => {
    expect(readCase(write("sound.json", aCaseJson()))).toEqual(aCaseJson());
  });

  test("names the faults of lessons, which are held against the case beside them", () => {
    write("case.json", aCaseJson());
    const broken = write("lesson.json", stepsJson({ state: "/qiz" }, { minutes: 0 }));
    expect(() => readLessons(broken)).toThrow(
      /lesson\.json: The lessons have 2 faults:\n.*minutes.*\nlessons\[0\]\.steps\[0\]\.state: no page "qiz"; did you mean "quiz"\?$/,
    );
    const once = write("lesson.json", stepsJson({ state: "/qiz" }));
    expect(() => readLessons(once)).toThrow("The lessons have 1 fault:\n");
  });
});
