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

  test.each([
    [true, "/city-data/actor/ann?pane=list"],
    [false, "/city-data/actor/ann"],
  ])(
    "to what is read in the pane of the list opens that pane where there is one at a time (%s)",
    (isNarrow, to) => {
      vi.stubGlobal("matchMedia", () => ({
        matches: isNarrow,
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
      );
      expect(screen.getByRole("link").getAttribute("href")).toBe(to);
    },
  );
});
