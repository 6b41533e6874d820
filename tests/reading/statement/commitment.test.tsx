import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { StatementId } from "../../../src/case/statement.ts";
import { PropositionPanel } from "../../../src/reading/proposition/PropositionPanel.tsx";
import { StatementCard } from "../../../src/reading/statement/StatementCard.tsx";
import { StatementPanel } from "../../../src/reading/statement/page/StatementPanel.tsx";
import { linkedCase } from "../linkedCase.ts";
import { renderReading } from "../renderReading.tsx";

const index = linkedCase();

function renderCard(id: string, search = "") {
  const statement = index.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  return renderReading(<StatementCard statement={statement} />, { index, search });
}

describe("how far a speaker commits", () => {
  test("is part of the name of the statement's card, after the stance", () => {
    renderCard("worry");
    expect(
      screen.getByRole("article", { name: "Ann Example supported Open data, raised concern" }),
    ).toBeTruthy();
  });

  test("turns with the stance: who opposes asks for the opposite", () => {
    renderCard("reply");
    expect(
      screen.getByRole("article", { name: /^Bob Example opposed Open data, asked for the opposite/ }),
    ).toBeTruthy();
  });

  test("is left out where it is not coded", () => {
    renderCard("apart");
    expect(screen.getByRole("article", { name: "Cem Example supported Open data" })).toBeTruthy();
  });

  test("is seen where the stance stands in the heading above", () => {
    renderReading(<PropositionPanel propositionId="open-data" />, { index });
    const said = screen.getByText("raised concern");
    expect(said.closest(".visually-hidden")).toBeNull();
  });

  test("stands in the heading of the statement's page, and is told in a sentence there", () => {
    renderReading(<StatementPanel statementId="worry" />, { index });
    expect(
      screen.getByRole("heading", { name: "Ann Example supported Open data, raised concern" }),
    ).toBeTruthy();
    expect(screen.getByText("The speaker voices worry, but does not say that it is so.")).toBeTruthy();
  });

  test("is said not to be coded on the page of a statement, in a case that codes it", () => {
    renderReading(<StatementPanel statementId="apart" />, { index });
    expect(screen.getByText("The data do not say how far the speaker commits.")).toBeTruthy();
  });

  test("is not asked after in a case that codes it nowhere", () => {
    renderReading(<StatementPanel statementId="s2" />);
    expect(screen.queryByText("The data do not say how far the speaker commits.")).toBeNull();
  });
});

describe("the condition of a statement", () => {
  test("stands on a line of its own", () => {
    renderCard("reply");
    const line = screen.getByText("Only while the budget is short.").closest("p");
    expect(line?.textContent).toBe("Condition: Only while the budget is short.");
  });

  test("is marked where it is searched for", () => {
    renderCard("reply", "?q=budget");
    expect(within(screen.getByRole("article")).getByText("budget").tagName).toBe("MARK");
  });

  test("is no line where there is none", () => {
    renderCard("worry");
    expect(screen.queryByText("Condition:")).toBeNull();
  });
});
