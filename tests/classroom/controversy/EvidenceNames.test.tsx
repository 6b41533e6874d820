import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
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

test("who asks for more of them goes on reading with the first that comes in", async () => {
  renderWithStore(<EvidenceNames ids={ids} />, { index });
  await userEvent.click(screen.getByRole("button", { name: "Show 100 more" }));
  expect(names()).toBe(300);
  expect(document.activeElement).toBe(document.querySelectorAll("li")[200]);
});
