import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { TiePanel } from "../../../src/reading/tie/TiePanel.tsx";
import { onPaper } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";
import { renderReading } from "../renderReading.tsx";

const paper = indexOf(onPaper);
const firm = indexOf([
  ["ann", "open-data", "support"],
  ["bob", "open-data", "support"],
  ["ann", "new-tax", "oppose"],
  ["bob", "new-tax", "oppose"],
]);

const ofActors = (left: string, right: string, search = "?repeats=each", index = paper) =>
  renderReading(<TiePanel side="actor" left={left} right={right} />, { index, search });
const ofPropositions = (left: string, right: string, search = "?repeats=each") =>
  renderReading(<TiePanel side="proposition" left={left} right={right} />, { index: paper, search });

const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
/** The verdict, and the lines that add up to it, in the order of the page. */
const verdict = () => screen.getByText(/^(A tie of|They |Both spoke|The same actors)/).textContent;
const steps = () => {
  const names = screen.getAllByRole("term").map(({ textContent }) => textContent);
  // Beside the numbers stand the rules, each an element of its own.
  const numbers = screen.getAllByRole("definition").map(({ firstElementChild }) => firstElementChild);
  return Object.fromEntries(names.map((name, at) => [name, numbers[at]?.textContent]));
};
const line = (name: string) =>
  within(screen.getByRole("heading", { level: 3, name }).parentElement as HTMLElement);

describe("the receipts of a tie between two actors", () => {
  test("name both, say what the tie comes to, and the sum that makes it", () => {
    ofActors("ann", "bob");
    expect(heading()).toBe("Ann Example and Bob Example");
    expect(verdict()).toMatch(/^A tie of agreement: \+1\. Thin: the tie depends on a single statement/);
    expect(steps()).toEqual({ Sum: "−1 + 2 = +1", "Divided by": "nothing: the sum is the tie" });
  });

  test.each([
    ["average", "(3 + 2) ÷ 2 = 2.5", "+1 ÷ 2.5 = +0.4"],
    ["jaccard", "1 + 1 + 2 = 4", "+1 ÷ 4 = +0.25"],
    ["cosine", "√5 × √2 = 3.162", "+1 ÷ 3.162 = +0.316"],
    ["dna-cosine", "3 × 2 = 6", "+1 ÷ 6 = +0.167"],
  ])("work out what the sum is divided by: %s", (normalization, by, tie) => {
    ofActors("ann", "bob", `?repeats=each&normalization=${normalization}`);
    expect(steps()).toEqual({ Sum: "−1 + 2 = +1", "Divided by": by, Tie: tie });
  });

  test("show the statements of both sides on what they meet on, and how many of them count", () => {
    ofActors("ann", "bob", "?aggregation=congruence");
    const data = line("open data");
    expect(data.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      "Ann Example",
      "Bob Example",
    ]);
    expect(data.getAllByRole("article")).toHaveLength(3);
    expect(data.getByText("(2, of which 1 counts)")).toBeTruthy();
    expect(data.getByText("agreement 1 × 1 = 1")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "free parks" })).toBeNull();
  });

  test("count half of what is mixed", () => {
    ofActors("ann", "cem");
    expect(verdict()).toMatch(/^A tie of disagreement: −2\./);
    expect(
      line("new tax").getByText("agreement 1 × 1 × ½ = 0.5, disagreement 1 × 1 × ½ = 0.5: 0"),
    ).toBeTruthy();
    expect(line("open data").getByText("agreement 0, disagreement 2 × 1 = 2: −2")).toBeTruthy();
  });

  test("say so where no single statement carries the tie", () => {
    ofActors("ann", "bob", "", firm);
    expect(verdict()).toBe("A tie of agreement: +2. The tie does not depend on any single statement.");
  });

  test.each([
    ["conflict", "A tie of disagreement: "],
    ["congruence", "A tie of agreement: "],
    ["ignore", "Both spoke on the same propositions, whatever they said: 3."],
  ])("follow what a tie is: %s", (aggregation, words) => {
    ofActors("ann", "bob", `?repeats=each&aggregation=${aggregation}`);
    expect(verdict()?.startsWith(words)).toBe(true);
  });

  test("say so where agreement and disagreement balance, and show both", () => {
    ofActors("ann", "bob", "");
    expect(
      screen.getByText("Agreement and disagreement cancel each other out here, so there is no tie."),
    ).toBeTruthy();
    expect(screen.queryByText(/single statement|Thin:/)).toBeNull();
    expect(steps()["Sum"]).toBe("−1 + 1 = 0");
  });

  test("say so where the two never spoke on the same, and lead to all that they said", () => {
    ofActors("ann", "dana");
    expect(screen.getByText(/these two never spoke on the same proposition/)).toBeTruthy();
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    expect(screen.getByRole("link", { name: "Compare everything the two said" }).getAttribute("href")).toBe(
      "/city-data/compare/ann/dana?repeats=each",
    );
  });

  test("follow the filter, which leaves nobody a tie whose statements it hides", () => {
    ofActors("ann", "bob", "?repeats=each&stance=support");
    expect(steps()["Sum"]).toBe("+2");
    expect(screen.queryByRole("heading", { name: "new tax" })).toBeNull();
  });

  test("of one and the same actor say that a tie takes two", () => {
    ofActors("ann", "ann");
    expect(screen.getByText("This is the same actor twice, and a tie needs two.")).toBeTruthy();
    expect(screen.queryByRole("term")).toBeNull();
  });

  test.each([
    ["nobody", "ann"],
    ["ann", "nobody"],
    ["nobody", "nobody"],
  ])("of %s and %s are a kind notice", (left, right) => {
    ofActors(left, right);
    expect(heading()).toBe("Actor not found in this case");
  });
});

describe("the receipts of a tie between two propositions", () => {
  test("list the actors that spoke on both, and what each adds", () => {
    ofPropositions("open-data", "new-tax");
    expect(heading()).toBe("open data together with new tax");
    expect(verdict()).toMatch(/^They go against each other: −1\./);
    expect(steps()["Sum"]).toBe("−2 + 1 + 0 = −1");
    expect(line("Ann Example").getByText("agreement 0, disagreement 2 × 1 = 2: −2")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Dana Example" })).toBeNull();
    expect(screen.queryByRole("link", { name: /^Compare/ })).toBeNull();
  });

  test("say so where nobody spoke on both, and where the address names one twice or one that is not there", () => {
    const { unmount, container } = ofPropositions("open-data", "free-parks");
    expect(container.textContent).toContain("nobody spoke on both of these");
    unmount();
    const { unmount: leave } = ofPropositions("new-tax", "new-tax");
    expect(screen.getByText(/This is the same proposition twice/)).toBeTruthy();
    leave();
    ofPropositions("new-tax", "no-tax");
    expect(heading()).toBe("Proposition not found in this case");
  });
});
