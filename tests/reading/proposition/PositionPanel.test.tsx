import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { PositionPanel } from "../../../src/reading/proposition/PositionPanel.tsx";
import { renderReading } from "../renderReading.tsx";

const renderPosition = (actorId: string, propositionId: string, search = "") =>
  renderReading(<PositionPanel actorId={actorId} propositionId={propositionId} />, { search });

describe("the panel of a position", () => {
  test("says where the actor stands, and that Support and oppose together count as mixed", () => {
    renderPosition("ann", "open-data");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Ann Example took a mixed stance on Open data",
    );
    expect(screen.getByText(/Support and oppose together count as mixed/)).toBeTruthy();
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });

  test("says that a position rests on a single statement", () => {
    renderPosition("bob", "open-data");
    expect(screen.getByText(/depends on a single statement/)).toBeTruthy();
  });

  test("says that silence is silence, with no stance, where there is no statement", () => {
    renderPosition("bob", "new-tax");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Bob Example on New tax");
    expect(screen.getByText(/That is silence/)).toBeTruthy();
    expect(screen.queryByRole("article")).toBeNull();
  });

  test("derives the position from all statements, whatever the filter", () => {
    renderPosition("ann", "open-data", "?stance=support");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Ann Example took a mixed stance on Open data",
    );
    expect(screen.getByText(/^The filter hides 1 of these 2 statements/)).toBeTruthy();
  });

  test.each([
    ["nobody", "open-data", "Actor not found in this case"],
    ["ann", "no-such", "Proposition not found in this case"],
  ])("of %s on %s is a kind notice", (actorId, propositionId, notice) => {
    renderPosition(actorId, propositionId);
    expect(screen.getByRole("heading", { name: notice })).toBeTruthy();
  });
});
