import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { pagesWords } from "../../src/i18n/en/pages.ts";
import { indexCase } from "../../src/case/indexCase.ts";
import type { Statement } from "../../src/case/statement.ts";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { openedPicture } from "../../src/app/pages/shelf/openedPicture.ts";
import { bundledCases } from "../../src/app/bundledData.ts";
import { shelfEntry } from "../../src/app/pages/shelf/shelfEntry.ts";
import { aCase, aRelation, anActor } from "../fixtures/aCase.ts";
import { english, englishWords } from "../fixtures/english.ts";
import { renderApp } from "./renderApp.tsx";

const { shelf } = englishWords.of(pagesWords);
const further = aCase({ id: "harbour", title: "The harbour", question: "Who pays for the harbour?" });

test("the shelf names every case with its question, its numbers and its date, and leads to each", async () => {
  const { user, address } = renderApp({ url: "/page/cases", cases: [aCase(), further] });
  expect(screen.getByRole("heading", { level: 1, name: english.app.allCases })).toBeTruthy();
  const cases = screen.getAllByRole("article");
  expect(cases).toHaveLength(2);
  const [, harbour] = cases as [HTMLElement, HTMLElement];
  expect(await within(harbour).findByText("Who pays for the harbour?")).toBeTruthy();
  const counts = { statements: 1, actors: 1, propositions: 1, sources: 1 };
  expect(within(harbour).getByText(shelf.counts(counts))).toBeTruthy();
  expect(within(harbour).getByText(shelf.asOf({ date: "25 August 2022" }))).toBeTruthy();
  await user.click(within(harbour).getByRole("link", { name: "The harbour" }));
  expect(address()).toBe("/harbour");
});

test("a case that was opened has a picture of itself on the shelf, without words", async () => {
  const { container } = renderApp({ url: "/page/cases", cases: [], opened: further });
  await waitFor(() => expect(container.querySelectorAll(".shelf__picture path").length).toBeGreaterThan(0));
  expect(container.querySelector(".shelf__picture text")).toBeNull();
});

test("a case too large to be drawn while one waits is not drawn on the shelf", async () => {
  const [said] = further.statements as [Statement];
  const statements = Array.from({ length: 5001 }, (_, at) => ({ ...said, id: `s${at}` as Statement["id"] }));
  const state = createExplorerStore({
    index: indexCase({ ...further, statements }),
    views: VIEWS,
  }).getState();
  expect(await openedPicture(state, englishWords)).toBeNull();
});

test("the shelf counts the actors who said something, as every view does", () => {
  const silent = anActor({ id: "silent", name: "Nobody Heard" });
  const actors = [anActor(), silent];
  const relations = [aRelation("silent", "ann")];
  expect(shelfEntry(aCase({ actors, relations })).counts.actors).toBe(1);
});

test("the header names the case and leads to the shelf", async () => {
  const { user, address } = renderApp({ cases: [further], url: "/harbour" });
  await user.click(screen.getByRole("link", { name: english.app.caseOfAll({ title: "The harbour" }) }));
  expect(address()).toBe("/page/cases");
});

test("#/cases leads to the shelf, unless a case is called so", () => {
  const { address } = renderApp({ url: "/cases", cases: [further] });
  expect(address()).toBe("/page/cases");
});

test("a case that is called cases opens at its address", async () => {
  const { address } = renderApp({ url: "/cases", cases: [{ ...further, id: "cases" as typeof further.id }] });
  expect((await screen.findAllByText("Who pays for the harbour?")).length).toBeGreaterThan(0);
  expect(address()).toBe("/cases");
});

test("the menu of a phone leads to the shelf", async () => {
  const { user, address } = renderApp({ width: 390 });
  await user.click(screen.getByRole("link", { name: english.app.allCases }));
  expect(address()).toBe("/page/cases");
});

test("of the cases of the build only the first is loaded with the page", () => {
  const loaded = bundledCases.filter(({ data }) => data.inside() !== null);
  expect(loaded.map(({ id }) => id)).toEqual([bundledCases[0]?.id]);
  expect(bundledCases.map(({ id }) => String(id))).toContain("human-rights-council");
});
