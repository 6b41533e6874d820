import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Finding } from "../../src/host/doctor/probe.ts";
import { OWN_PROBES, PRESSED_PROBES } from "../../src/host/doctor/probe.ts";
import type { Findings } from "../../src/host/doctor/useProbes.ts";
import { englishWords } from "../fixtures/english.ts";
import { doctorReport } from "../../src/app/pages/doctorReport.ts";
import { UNUSED, USED, doctorVerdict } from "../../src/app/pages/doctorVerdict.ts";
import { renderApp } from "./renderApp.tsx";

afterEach(() => vi.restoreAllMocks());

const ALL = [...OWN_PROBES, ...PRESSED_PROBES];
const every = (finding: Finding): Findings => Object.fromEntries(ALL.map((name) => [name, finding]));
const verdict = (findings: Findings) => doctorVerdict(findings, englishWords);

describe("the verdict", () => {
  test("waits until all that is tried by itself is found", () => {
    expect(verdict({})).toBe("Checking…");
    expect(verdict({ ...every("works"), caches: undefined } as unknown as Findings)).toBe("Checking…");
  });

  test("is that everything works, also without what a view does without", () => {
    const fails = Object.fromEntries(UNUSED.map((name) => [name, "fails"]));
    expect(verdict({ ...every("works"), ...fails })).toBe("Everything an embed needs works here.");
  });

  test("is provisional while presses are left", () => {
    const { copy: _copy, ...found } = every("works");
    expect(verdict(found)).toBe(
      "So far, everything an embed needs works here. 1 test needs you to press a button below.",
    );
  });

  test("names what is missing; of two ways to copy one is enough", () => {
    const found = { ...every("works"), fullscreen: "fails", copy: "fails" } as const;
    expect(verdict(found)).toBe("An embed works here, but without: Full screen.");
    expect(verdict({ ...found, command: "fails" })).toContain(
      "Full screen, Copying, and Copying by the older method",
    );
  });

  test("is harsh without a style sheet", () => {
    expect(verdict({ ...every("works"), files: "fails" })).toContain("hard to read");
  });
});

test("every row is either used or not, once", () => {
  expect([...USED, ...UNUSED].toSorted()).toEqual(ALL.toSorted());
});

test("the report says verdict, standing, every row and the browser, a line each", () => {
  const standing = { isFramed: true, hasOrigin: false, referrer: "https://b.example" };
  const lines = doctorReport(
    { ...every("works"), storage: "fails" },
    standing,
    "A browser",
    englishWords,
  ).split("\n");
  expect(lines).toHaveLength(1 + 4 + ALL.length + 1);
  expect(lines).toContain("✕ Storage: does not work");
  expect(lines).toContain("Opened from https://b.example");
  expect(lines.at(-1)).toBe("A browser");
});

describe("the doctor’s page", () => {
  test("has a title, a row for everything, and a report to copy", async () => {
    renderApp({ url: "/embed/test" });
    await waitFor(() => expect(document.title).toBe("Does an embed work here? · Standpoint"));
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(ALL.length);
    expect(screen.getByRole("button", { name: "Copy: This report as text" })).toBeTruthy();
  });

  test("asks the person whether the file came, keeps the focus, and notes the answer", async () => {
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const { user } = renderApp({ url: "/embed/test" });
    const row = within(screen.getByRole("heading", { name: "Downloads" }).closest("li")!);
    const button = row.getByRole("button", { name: "Test: Downloads" });
    await user.click(button);
    const nothing = await row.findByRole("button", { name: "I got nothing" });
    expect(document.activeElement).toBe(button);
    expect(row.getByRole("status").textContent).toContain("did it work?");
    await user.click(nothing);
    expect(row.getByRole("status").textContent).toContain("does not work");
    expect(nothing.getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the page on privacy", () => {
  test("has at most 150 words and leads back", async () => {
    renderApp({ url: "/page/privacy" });
    await waitFor(() => expect(document.title).toBe("Privacy · Standpoint"));
    const words = screen.getByRole("main").innerText ?? screen.getByRole("main").textContent;
    const parts = [...screen.getByRole("main").children].map(({ textContent }) => textContent);
    const count = parts.join(" ").trim().split(/\s+/).length;
    expect(words).not.toBe("");
    expect(count).toBeGreaterThan(60);
    expect(count).toBeLessThanOrEqual(150);
    expect(screen.getByRole("link", { name: "Back to the explorer" })).toBeTruthy();
  });

  test("is linked from the page about the case", async () => {
    const { address, user } = renderApp({ url: "/city-data/about" });
    await user.click(screen.getByRole("link", { name: "Read the full privacy notice" }));
    expect(address()).toBe("/page/privacy");
  });
});
