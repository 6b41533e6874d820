import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { StatementId } from "../../../src/case/statement.ts";
import { StatementCard } from "../../../src/reading/statement/StatementCard.tsx";
import { anIndex, aSource } from "../../fixtures/aCase.ts";
import { renderReading } from "../renderReading.tsx";
import { spokenCase } from "../spokenCase.ts";

function renderCard(id: string, options: { search?: string; index?: ReturnType<typeof spokenCase> } = {}) {
  const index = options.index ?? spokenCase();
  const statement = index.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  return renderReading(<StatementCard statement={statement} />, { index, ...options });
}

describe("a statement's card", () => {
  test("is named by who takes which stance on what, and described by what its attribution means", () => {
    renderCard("s3");
    const card = screen.getByRole("article", { name: "Bob Example opposed Open data" });
    const meaning = document.getElementById(card.getAttribute("aria-describedby") ?? "");
    expect(meaning?.textContent).toBe("The source reports it without quoting.");
  });

  test("leads to its actor, its proposition and its own address", () => {
    renderCard("s3", { search: "?stance=oppose" });
    const addressOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(addressOf("Bob Example")).toBe("/city-data/actor/bob?stance=oppose");
    expect(addressOf("Open data")).toBe("/city-data/proposition/open-data?stance=oppose");
    expect(addressOf("Link to this statement")).toBe("/city-data/statement/s3?stance=oppose");
  });

  test("shows a quote in its own language, and the summary beside it", () => {
    renderCard("s1");
    const quote = screen.getByRole("blockquote");
    expect(quote.textContent).toBe("ouvrez les livres");
    expect(quote.lang).toBe("fr");
    expect(quote.dir).toBe("auto");
    expect(screen.getByText("She asks for open books.")).toBeTruthy();
  });

  test("shows the summary alone where there is no quote", () => {
    renderCard("s3");
    expect(screen.queryByRole("blockquote")).toBeNull();
    expect(screen.getByText("He finds it dear.")).toBeTruthy();
  });

  test("names the language of the words where it is not the case's", () => {
    renderCard("s1");
    expect(screen.getByText("original in French")).toBeTruthy();
  });

  test("names no language where there is no quote", () => {
    renderCard("s3");
    expect(screen.queryByText(/^original in/)).toBeNull();
  });

  test("says through whom and to whom it was said, and its note", () => {
    renderCard("s1");
    expect(screen.getByRole("article").textContent).toContain("through a spokesperson to Bob");
    expect(screen.getByText("Said at a press conference.")).toBeTruthy();
  });

  test("says who passed it on", () => {
    renderCard("s5");
    expect(screen.getByText("Second-hand")).toBeTruthy();
    expect(screen.getByText("The Radio").closest("span")?.textContent).toBe("via The Radio");
  });

  test("gives the date at its own precision", () => {
    renderCard("s1");
    expect(screen.getByText("May 2022")).toBeTruthy();
  });

  test("says when it was reported where no date is known", () => {
    renderCard("s2");
    expect(screen.getByText("reported 25 August 2022")).toBeTruthy();
  });

  test("names its paragraph for the eye and for the ear", () => {
    renderCard("s1");
    expect(screen.getByText("¶12")).toBeTruthy();
    expect(screen.getByText("paragraph 12")).toBeTruthy();
  });

  test("leads to the words in the source, in a new tab that cannot reach back", () => {
    renderCard("s1");
    const link = screen.getByRole("link", { name: "The Paper (opens in a new tab)" });
    expect(link.getAttribute("href")).toBe("https://example.org/piece#:~:text=ouvrez%20les%20livres");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toBe("noopener");
  });

  test("names a source that has no address", () => {
    const source = aSource();
    delete source["url"];
    renderCard("s1", { index: anIndex({ sources: [source] }) });
    expect(screen.getByText("The Paper")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /The Paper/ })).toBeNull();
  });

  test("marks what is searched for, whatever its accents", () => {
    renderCard("s1", { search: "?q=LIVRÉS" });
    const marked = within(screen.getByRole("blockquote")).getByText("livres");
    expect(marked.tagName).toBe("MARK");
  });

  test("marks nothing without a search", () => {
    renderCard("s1");
    expect(document.querySelector("mark")).toBeNull();
  });
});

describe("the questions of a card", () => {
  test("are folded away until somebody asks", async () => {
    const { user } = renderCard("s2");
    expect(screen.queryByText("Who is behind it?")).toBeNull();
    await user.click(screen.getByText("Who? What evidence? What do others say?"));
    expect(await screen.findByText("Who is behind it?")).toBeTruthy();
  });

  test("are answered from the case: the actor, the evidence, the others", async () => {
    const { user } = renderCard("s2");
    await user.click(screen.getByText("Who? What evidence? What do others say?"));
    const [who, evidence, others] = await screen.findAllByRole("definition");
    expect(who?.textContent).toContain("Mayor");
    expect(who?.textContent).toContain("named in the source");
    expect(evidence?.textContent).toContain("The source reports it without quoting.");
    expect(evidence?.textContent).toContain("A piece on data");
    expect(others?.textContent).toContain("1 other supports it");
    expect(others?.textContent).toContain("1 other opposes it");
  });

  test("tell when it was said from when it was published, and lead to the rules and to where a copy may be", async () => {
    const { user } = renderCard("s1");
    await user.click(screen.getByText("Who? What evidence? What do others say?"));
    expect(await screen.findByText("said May 2022")).toBeTruthy();
    expect(screen.getByText("published 25 August 2022")).toBeTruthy();
    const rules = screen.getByRole("link", { name: "How it was coded, with the rules" });
    expect(rules.getAttribute("href")).toBe("/city-data/about");
    const copy = screen.getByRole("link", { name: /^Look for an archived copy/ });
    expect(copy.getAttribute("href")).toContain("web.archive.org/web/20220825/https://example.org/piece");
    expect(screen.getByText(/we have not checked whether there is one/)).toBeTruthy();
  });

  test("say so where nothing tells when it was said", async () => {
    const { user } = renderCard("s2");
    await user.click(screen.getByText("Who? What evidence? What do others say?"));
    expect(await screen.findByText("the source does not say when it was said")).toBeTruthy();
  });

  test("say so where nobody else spoke, and where the source names nobody", async () => {
    const { user } = renderCard("s6");
    await user.click(screen.getByText("Who? What evidence? What do others say?"));
    expect(await screen.findByText("Nobody else in this case spoke about it.")).toBeTruthy();
    expect(screen.getByText("not named in the source")).toBeTruthy();
  });
});
