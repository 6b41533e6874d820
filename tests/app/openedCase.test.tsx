import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PRINT_SETS } from "../../src/store/classChoices.ts";
import { DATA_FORMATS } from "../../src/sharing/download/dataFormats.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { downloadWords } from "../../src/i18n/en/sharing/download.ts";
import { englishWords } from "../fixtures/english.ts";
import { ownCase } from "../fixtures/ownCase.ts";
import { telltales } from "../fixtures/telltales.ts";
import { renderApp } from "./renderApp.tsx";

// A case with its own kinds and attributes, without themes and summaries, opened by a person, has all that one of the build has.
const opened = ownCase();
const tellsIn = telltales(opened);
const formats = englishWords.of(downloadWords).format;
const complaints = vi.spyOn(console, "error");
beforeEach(() => complaints.mockClear());

const open = (address: string, width = 1440) => renderApp({ url: `/${opened.id}${address}`, opened, width });
const html = () => document.documentElement.outerHTML;

const FORMS = VIEWS.all.flatMap((view) => ["picture", "table"].map((form) => [view, form] as const));
const PLACES = [
  "/actor/müller",
  "/proposition/bridge",
  "/position/müller/bridge",
  "/statement/müller-bridge",
  "/compare/wendel/quill",
  "/tie/wendel/quill",
  "/together/bridge/ferry",
  "/about",
  "/teach",
  "/quiz",
  "/cards",
  "/code",
  "/code/team",
  "/compare",
  "/corners",
  "/corners/bridge",
  "/corners/bridge/actors",
  ...PRINT_SETS.map((set) => `/cards?print=${set}`),
];

const isSound = () => {
  expect(screen.getAllByRole("main").length).toBeGreaterThan(0);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(html()).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
  expect(complaints.mock.calls).toEqual([]);
};

describe("an opened case is shown", () => {
  test.each(FORMS)("in the view %s as a %s", (view, form) => {
    open(`?view=${view}&form=${form}`);
    isSound();
    expect(html()).toContain("Müllerbach");
  });

  test.each(PLACES)("at %s", (place) => {
    open(place);
    isSound();
    expect(screen.queryByRole("heading", { name: /not found/i })).toBeNull();
  });

  test("with its own kinds and what it asks about actors as filters", async () => {
    const { user, address } = open("", 1800);
    const kind = await screen.findByRole("checkbox", { name: /^Kind of miller/ });
    await user.click(kind);
    expect(address()).toContain("kind=miller");
    await user.click(screen.getByRole("checkbox", { name: /^North bank/ }));
    expect(address()).toContain("attr.bank=north");
  });
});

describe("without names nothing of an opened case tells who speaks", () => {
  test.each([...VIEWS.all.map((view) => `?view=${view}&names=0`), ...PLACES.map(withoutNames)])(
    "at %s",
    (place) => {
      const { address } = open(place);
      expect(tellsIn(html())).toEqual([]);
      expect(tellsIn(document.title)).toEqual([]);
      expect(tellsIn(address())).toEqual([]);
    },
  );
});

function withoutNames(place: string): string {
  return `${place}${place.includes("?") ? "&" : "?"}names=0&seed=3`;
}

describe("an opened case in class", () => {
  test("is asked about in a quiz", async () => {
    open("/quiz?seed=7&items=6");
    expect(await screen.findByRole("heading", { name: "Question 1 of 6" })).toBeTruthy();
    expect(screen.getAllByText(/We have thought of/).length).toBeGreaterThan(0);
  });

  test("is coded by quotes", async () => {
    const { user } = open("/code?seed=7&items=6");
    await user.click(screen.getByRole("button", { name: "Start" }));
    expect((await screen.findAllByText(/We have thought of/)).length).toBeGreaterThan(0);
  });
});

describe("an opened case leaves", () => {
  const openDownloads = async (address: string) => {
    const app = open(address);
    await app.user.click(screen.getByRole("button", { name: "Share" }));
    const dialog = within(screen.getByRole("dialog", { name: "Share this view" }));
    await app.user.click(dialog.getByRole("tab", { name: "Download" }));
    return { ...app, dialog };
  };

  test.each(DATA_FORMATS)("as a file: %s", async (format) => {
    vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:1");
    const { dialog, user } = await openDownloads("");
    const name = formats[format];
    await user.click(await dialog.findByRole("button", { name }));
    await waitFor(() => expect(dialog.getByText(/^Sent to your browser to save: /)).toBeTruthy());
    expect(complaints.mock.calls).toEqual([]);
  });

  test("but in no frame of another page, and says so", async () => {
    const { user } = open("");
    await user.click(screen.getByRole("button", { name: "Share" }));
    const dialog = within(screen.getByRole("dialog", { name: "Share this view" }));
    await user.click(dialog.getByRole("tab", { name: "Embed" }));
    expect(dialog.getByText(/no frame elsewhere can show it/)).toBeTruthy();
    expect(dialog.queryByRole("textbox")).toBeNull();
  });
});
