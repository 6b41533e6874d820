import { expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { EvidenceNames } from "../../../src/classroom/controversy/EvidenceNames.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 300, actors: 300, propositions: 9 }));
const ids = index.case.actors.map(({ id }) => id);
const names = () => document.querySelectorAll("li").length;

test("of very many names on a key a screen has the first, paper all", () => {
  renderWithStore(<EvidenceNames ids={ids} />, { index });
  expect(names()).toBe(200);
  window.dispatchEvent(new Event("beforeprint"));
  expect(names()).toBe(300);
  window.dispatchEvent(new Event("afterprint"));
});
