import { act, screen } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { PlaceLink } from "../../../src/store/place/PlaceLink.tsx";
import { renderReading } from "../../reading/renderReading.tsx";

const toAnn = <PlaceLink to={{ page: "actor", actor: "ann" as ActorId }}>Ann</PlaceLink>;

describe("a link in a case", () => {
  test("leads to its place", () => {
    renderReading(toAnn);
    expect(screen.getByRole("link", { name: "Ann" }).getAttribute("href")).toBe("/city-data/actor/ann");
  });

  test("keeps the filter and the display", () => {
    renderReading(toAnn, { search: "?stance=oppose&q=books&sort=actor" });
    expect(screen.getByRole("link").getAttribute("href")).toBe(
      "/city-data/actor/ann?stance=oppose&q=books&sort=actor",
    );
  });

  test("follows the filter when it changes", () => {
    const { store } = renderReading(toAnn);
    act(() => store.getState().toggle("stance", "oppose"));
    expect(screen.getByRole("link").getAttribute("href")).toBe("/city-data/actor/ann?stance=oppose");
  });

  test("however many there are, what is chosen is put into words for two displays at most", () => {
    vi.stubGlobal("matchMedia", () => ({
      matches: true,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    const parts = vi.spyOn(globalThis, "encodeURIComponent");
    onTestFinished(() => {
      vi.unstubAllGlobals();
      parts.mockRestore();
    });
    const to = { page: "actor", actor: "ann" as ActorId } as const;
    const { store } = renderReading(
      Array.from({ length: 20 }, (_, at) => (
        <span key={at}>
          <PlaceLink inPane to={to}>
            Ann
          </PlaceLink>
          <PlaceLink to={{ page: "explorer" }}>All</PlaceLink>
        </span>
      )),
    );
    parts.mockClear();
    act(() => store.getState().toggle("stance", "oppose"));
    expect(screen.getAllByRole("link")[0]?.getAttribute("href")).toBe("/city-data/actor/ann?stance=oppose");
    const written = parts.mock.calls.filter(([text]) => text === "stance");
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThanOrEqual(4);
  });

  test.each([
    ["from the list", "?pane=list", "/city-data/actor/ann?pane=list"],
    ["from the picture", "?pane=chart", "/city-data/actor/ann"],
    ["from the rows", "", "/city-data/actor/ann"],
  ])(
    "on a screen that shows one part at a time leads to what is read, and keeps whether it was opened %s",
    (_, search, to) => {
      vi.stubGlobal("matchMedia", () => ({
        matches: true,
        addEventListener: () => {},
        removeEventListener: () => {},
      }));
      onTestFinished(() => {
        vi.unstubAllGlobals();
      });
      renderReading(
        <PlaceLink inPane to={{ page: "actor", actor: "ann" as ActorId }}>
          Ann
        </PlaceLink>,
        { search },
      );
      expect(screen.getByRole("link").getAttribute("href")).toBe(to);
    },
  );
});
