import { act, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { CaseLink } from "../../../src/reading/names/CaseLink.tsx";
import { renderReading } from "../renderReading.tsx";

const toAnn = <CaseLink to={{ page: "actor", actor: "ann" as ActorId }}>Ann</CaseLink>;

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
});
