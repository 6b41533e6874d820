import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as actorPanel from "../../src/reading/actor/ActorPanel.tsx";
import * as legend from "../../src/views/positions/Legend.tsx";
import { count, nodes, picture, reading, statements } from "./theScreen.ts";
import { renderApp } from "./renderApp.tsx";

const fault = { legend: false, actor: false };

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(legend, "Legend").mockImplementation(() => {
    if (fault.legend) throw new Error("The legend is broken.");
    return <></>;
  });
  vi.spyOn(actorPanel, "ActorPanel").mockImplementation(() => {
    if (fault.actor) throw new Error("The panel is broken.");
    return <h2>Mended</h2>;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(fault, { legend: false, actor: false });
});

describe("a view that throws", () => {
  test("shows its own error and what it said, while the rest goes on", async () => {
    fault.legend = true;
    const { user } = renderApp();
    const alert = within(picture()).getByRole("alert");
    expect(within(alert).getByRole("heading").textContent).toBe("“Picture” could not be shown");
    expect(within(alert).getByText("The legend is broken.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Oppose/ }));
    expect(within(statements()).getAllByRole("listitem")).toHaveLength(2);
    expect(count()).toBeTruthy();
  });

  test("can be tried again", async () => {
    fault.legend = true;
    const { user } = renderApp();
    fault.legend = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(nodes()).toHaveLength(7);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("leads back to the whole case", async () => {
    fault.actor = true;
    const { user, address } = renderApp({ url: "/city-data/actor/ann?stance=oppose" });
    expect(within(reading()).getByRole("alert").textContent).toContain("The panel is broken.");
    expect(nodes()).toHaveLength(4);
    await user.click(within(reading()).getByRole("link", { name: "Show the whole case" }));
    expect(address()).toBe("/city-data");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(within(statements()).getAllByRole("listitem")).toHaveLength(6);
  });

  test("is tried again at another address", async () => {
    fault.actor = true;
    const { user } = renderApp({ url: "/city-data/actor/ann" });
    fault.actor = false;
    await user.click(screen.getByRole("button", { name: /^Oppose/ }));
    expect(within(reading()).getByRole("heading", { name: "Mended" })).toBeTruthy();
  });
});
