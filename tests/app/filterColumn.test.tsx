import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { safeStorage } from "../../src/host/safeStorage.ts";
import { renderApp } from "./renderApp.tsx";

beforeEach(() => safeStorage.remove("standpoint-filters"));

const filters = () => screen.queryByRole("region", { name: "Filters" });
const button = () => screen.getByRole("button", { name: /^Filters/ });

describe("the column of filters", () => {
  test("is open where there is room for it too, and closed where the picture needs it", () => {
    const { unmount } = renderApp({ width: 1600 });
    expect(filters()).not.toBeNull();
    unmount();
    renderApp({ width: 1440 });
    expect(filters()).toBeNull();
    expect(button().getAttribute("aria-expanded")).toBe("false");
  });

  test("opens by its button with the focus in it, and closing gives the focus back", async () => {
    const { user } = renderApp({ width: 1440 });
    await user.click(button());
    await waitFor(() => expect(document.activeElement).toBe(filters()));
    expect(button().getAttribute("aria-expanded")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Close the filters" }));
    expect(filters()).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button()));
  });

  test("is left as the person left it when the page is opened again", async () => {
    const { user, unmount } = renderApp({ width: 1440 });
    await user.click(button());
    unmount();
    renderApp({ width: 1440 });
    expect(filters()).not.toBeNull();
  });

  test("is opened by the skip link that leads to it", async () => {
    const { user } = renderApp({ width: 1440 });
    act(() => screen.getByRole("button", { name: "Skip to the filters" }).focus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(filters()));
  });

  test("says on its button how many filters are active, and searching needs no column", async () => {
    const { user, address } = renderApp({ url: "/city-data?stance=oppose", width: 1440 });
    expect(button().textContent).toBe("Filters · 1");
    await user.type(screen.getByRole("combobox", { name: "Search statements" }), "tax");
    await waitFor(() => expect(address()).toBe("/city-data?stance=oppose&q=tax"));
    expect(button().textContent).toBe("Filters · 2");
  });
});
