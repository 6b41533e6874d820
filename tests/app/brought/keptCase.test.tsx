import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { IDBFactory as FakeFactory } from "fake-indexeddb";
import { keptCases } from "../../../src/host/kept/keptCases.ts";
import { aCase } from "../../fixtures/aCase.ts";
import { renderApp } from "../renderApp.tsx";

const kept = aCase({ id: "harbour", title: "The harbour", question: "Who pays for the harbour?" });
const keep = (text = JSON.stringify(kept)) =>
  keptCases.keep({ id: kept.id, title: kept.title, day: "2026-11-29" }, text);

beforeEach(() => vi.stubGlobal("indexedDB", new FakeFactory()));
// Files that are tested after this one have no data base.
afterEach(() => void vi.unstubAllGlobals());

const openShare = async (url: string) => {
  const app = renderApp({ url, opened: kept });
  await app.user.click(screen.getByRole("button", { name: "Share" }));
  return { ...app, dialog: within(screen.getByRole("dialog", { name: "Share this view" })) };
};
const choice = () =>
  screen.findByRole<HTMLInputElement>("checkbox", { name: "Remember this case on this device" });

describe("a case that a person opened", () => {
  test("is not remembered unless chosen, and is forgotten when that is undone", async () => {
    const { user } = await openShare("/harbour");
    const box = await choice();
    await waitFor(() => expect(box.disabled).toBe(false));
    expect(box.checked).toBe(false);
    expect(await keptCases.list()).toEqual([]);
    await user.click(box);
    expect(await screen.findByText(/^Remembered\./)).toBeTruthy();
    expect(JSON.parse((await keptCases.find("harbour")) ?? "")).toEqual(kept);
    await user.click(box);
    expect(await screen.findByText(/^Forgotten\./)).toBeTruthy();
    expect(await keptCases.find("harbour")).toBeNull();
  });

  test("is told from an earlier version that is remembered", async () => {
    await keep("{}");
    await openShare("/harbour");
    expect(await screen.findByText(/An earlier version of this case is remembered/)).toBeTruthy();
    expect((await choice()).checked).toBe(false);
  });

  test("is remembered only with its names", async () => {
    await openShare("/harbour?names=0");
    expect((await choice()).disabled).toBe(true);
    expect(await screen.findByText(/Show names first/)).toBeTruthy();
  });

  test("says kindly that a browser would not keep it", async () => {
    const { user } = await openShare("/harbour");
    const box = await choice();
    await waitFor(() => expect(box.disabled).toBe(false));
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("Full.", "QuotaExceededError");
      },
    });
    await user.click(box);
    expect(await screen.findByText(/This browser would not keep the case/)).toBeTruthy();
    expect(box.checked).toBe(false);
  });
});

describe("a case that the device remembers", () => {
  test("opens again at its address, with what that asks for", async () => {
    await keep();
    const { address } = renderApp({ url: "/harbour/actor/ann?view=matrix" });
    expect(await screen.findByRole("heading", { name: "Ann Example" })).toBeTruthy();
    expect(address()).toBe("/harbour/actor/ann?view=matrix");
  });

  test.each([
    ["cases are opened", "/page/open"],
    ["all cases are", "/cases"],
    ["a case is told about", "/city-data/about"],
    ["it is told what becomes of data", "/page/privacy"],
  ])("is listed where %s, and forgotten there", async (_, url) => {
    await keep();
    const { user } = renderApp({ url });
    expect(await screen.findByRole("heading", { name: "Remembered on this device" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "The harbour" }).getAttribute("href")).toContain("/harbour");
    await user.click(screen.getByRole("button", { name: "Forget “The harbour”" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Remembered on this device" }));
    expect(await screen.findByText("“The harbour” is forgotten.")).toBeTruthy();
    expect(await keptCases.list()).toEqual([]);
  });

  test("can be saved when it no longer opens", async () => {
    await keep('{"format":"standpoint-case/99"}');
    renderApp({ url: "/harbour" });
    expect((await screen.findByRole("alert")).textContent).toContain("can no longer be opened");
    expect(screen.getByRole("button", { name: "Save what is kept as a file" })).toBeTruthy();
  });

  test("is not looked for under another address", async () => {
    await keep();
    renderApp({ url: "/bridge" });
    expect(await screen.findByRole("heading", { name: "Case not found" })).toBeTruthy();
  });
});
