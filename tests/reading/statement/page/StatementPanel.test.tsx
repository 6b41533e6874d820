import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { StatementPanel } from "../../../../src/reading/statement/page/StatementPanel.tsx";
import { renderReading } from "../../renderReading.tsx";

describe("the panel of a statement", () => {
  test("shows the one statement, its sentence, and its questions answered", () => {
    renderReading(<StatementPanel statementId="s2" />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Ann Example opposed Open data");
    expect(screen.getByText("She fears for privacy.")).toBeTruthy();
    expect(screen.getByText("What is the evidence?")).toBeTruthy();
  });

  test("leads to the actor's statements before and after it, with the filter kept", async () => {
    const { user, address } = renderReading(<StatementPanel statementId="s2" />, {
      search: "?stance=oppose",
    });
    expect(screen.getByText("Statement 2 of 3 by this actor")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Previous" }).getAttribute("href")).toBe(
      "/city-data/statement/s1?stance=oppose",
    );
    await user.click(screen.getByRole("link", { name: "Next" }));
    expect(address()).toBe("/city-data/statement/s4?stance=oppose");
  });

  test("has no way on from an actor's only statement", () => {
    renderReading(<StatementPanel statementId="s3" />);
    expect(screen.queryByRole("link", { name: "Next" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Previous" })).toBeNull();
  });

  test("says when the filter hides it in the list", () => {
    renderReading(<StatementPanel statementId="s1" />, { search: "?stance=oppose" });
    expect(screen.getByText("Hidden by the filter")).toBeTruthy();
  });

  test("for an unknown statement is a kind notice", () => {
    renderReading(<StatementPanel statementId="s99" />);
    expect(screen.getByRole("heading", { name: "Statement not found in this case" })).toBeTruthy();
  });
});
