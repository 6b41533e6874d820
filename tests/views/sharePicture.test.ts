import { expect, test } from "vitest";
import { sharePicture } from "../../src/views/sharePicture.ts";
import { englishWords } from "../fixtures/english.ts";
import { anIndex } from "../fixtures/aCase.ts";
import { xinjiangIndex } from "../fixtures/bundledCases.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { WHOLE_COUNT } from "../fixtures/caseNumbers.ts";

test.each(VIEWS.all)(
  "the shared picture of %s is 1200 by 630, always the same, and needs no style sheet",
  async (view) => {
    const svg = await sharePicture(xinjiangIndex(), view, englishWords);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="630"/);
    expect(svg).toContain("The UN’s Xinjiang report");
    expect(svg).toContain(WHOLE_COUNT);
    expect(svg).not.toMatch(/var\(|class=|currentColor|<script|href=|NaN|undefined/);
    expect(await sharePicture(xinjiangIndex(), view, englishWords)).toBe(svg);
  },
);

test.each(VIEWS.all)("a case without statements has a shared picture of %s too", async (view) => {
  const svg = await sharePicture(
    anIndex({ actors: [], propositions: [], statements: [] }),
    view,
    englishWords,
  );
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});
