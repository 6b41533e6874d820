import { act, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { hasRightToLeft } from "../../src/i18n/grammar/isolated.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { readBundled } from "../fixtures/bundledCases.ts";
import { inHebrewLetters } from "./otherLetters.ts";
import { renderApp } from "./renderApp.tsx";

const NAME = "xinjiang-report-2022";
const shown = inHebrewLetters(readBundled(NAME));

/** What has a direction of its own. */
const APART = "bdi, [dir=auto], text, script, style, title, option, textarea";
const ISOLATED = /\u2068[^\u2069]*\u2069/g;
/** What the app says or counts: the data have other letters alone. */
const OF_THE_APP = /[A-Za-z0-9]/;

/** What is on the page, to eyes and ears, where letters from right to left turn the words and numbers around them. */
function turned(): string[] {
  const lines = [...document.body.querySelectorAll("*")].filter((element) => element.closest(APART) === null);
  const spoken = ["aria-label", "title", "aria-description"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  return [
    ...[...lines.map(ownText), ...spoken].map((text) => text.replaceAll(ISOLATED, "")),
    ...[...document.querySelectorAll("bdi")].map(({ textContent }) => textContent).filter(startsRightToLeft),
  ].filter((text) => hasRightToLeft(text) && OF_THE_APP.test(text));
}

/** The text of an element, with a sign for each part in it that has a direction of its own. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : "a"))
    .join("");
}

/** Whether a part with a direction of its own runs from right to left: its first letter decides, isolated or not. */
function startsRightToLeft(text: string): boolean {
  return hasRightToLeft(/\p{L}/u.exec(text)?.[0] ?? "");
}

const PLACES = [
  ...VIEWS.all.map((view) => `?view=${view}&form=picture`),
  ...["timeline", "addressees", "sides", "firmness"].map((view) => `?view=${view}&form=table`),
  "?form=rows",
  "?embed=1",
  "/actor/china",
  "/proposition/access",
  "/statement/s05",
  "/about",
  "/compare/china/cerd",
  "/tie/china/cerd",
  "/compare?actors=china,cerd",
  "/quiz?seed=7&items=6",
  "/corners/access",
  "/corners/access/actors",
  ...["cards", "table", "quiz", "coding", "corners", "sides", "jigsaw"].map((set) => `/cards?print=${set}`),
];

test.each(PLACES)("names from right to left turn nothing around them at %s", async (place) => {
  renderApp({ url: `/${NAME}${place}`, cases: [shown] });
  await act(async () => {});
  expect(document.body.textContent).toMatch(/[א-ת]/);
  expect(turned()).toEqual([]);
});

test.each([
  ["/quiz?seed=7&items=6", "after a guess", /[א-ת]/],
  ["/code?seed=7&items=6", "on the first quote", "Start"],
])("names from right to left turn nothing around them at %s %s", async (place, _when, name) => {
  const { user } = renderApp({ url: `/${NAME}${place}`, cases: [shown] });
  await user.click((await screen.findAllByRole("button", { name }))[0]!);
  await waitFor(() => expect(document.body.textContent).toMatch(/[א-ת]/));
  expect(turned()).toEqual([]);
});
