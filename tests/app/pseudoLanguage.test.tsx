import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { readLessons } from "../../src/workshop/cases/soundData.ts";
import { type Page, type Segment, PLACES } from "../../src/store/place/places.ts";
import { PAGES } from "../../src/store/place/placePath.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { readBundled } from "../fixtures/bundledCases.ts";
import { inGreekLetters } from "./otherLetters.ts";
import { pseudoText, pseudoWords } from "../fixtures/pseudoLanguage.ts";
import { renderApp } from "./renderApp.tsx";

const NAME = "xinjiang-report-2022";
const shown = inGreekLetters(readBundled(NAME));
const lessons = [inGreekLetters(readLessons(`data/${NAME}/lesson.json`))];

const SPOKEN = [
  "aria-label",
  "aria-roledescription",
  "aria-description",
  "aria-valuetext",
  "title",
  "alt",
  "placeholder",
];

/** What is in a language of its own: addresses, code, and what a citation says in the words of its style. */
const APART = "script, style, textarea, [dir=ltr], .cite-tab__printed";

/** Two letters of English or more that no catalog has said: single ones name sides, keys and answers. */
const HARD_CODED = /[A-Za-z]{2}/;

/** What languages call themselves. */
const OWN_NAMES: ReadonlySet<string> = new Set(LANGUAGES.map(({ name }) => name));

/** A name that is a text of the app, whatever comes after it. */
const startingWith = (text: string) => new RegExp(`^${pseudoText(text).slice(0, text.length + 1)}`);

/** What is said on the page, to eyes and ears, in words that come from no catalog and from no data. */
function hardCoded(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said: string[] = [document.title];
  while (texts.nextNode() !== null) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement?.closest(APART) === null) said.push(textContent ?? "");
  }
  for (const name of SPOKEN)
    for (const element of document.querySelectorAll(`[${name}]`))
      if (element.closest(APART) === null) said.push(element.getAttribute(name) ?? "");
  return said.filter((text) => HARD_CODED.test(text) && !OWN_NAMES.has(text));
}

async function open(url: string, width = 1440) {
  const app = renderApp({ url, cases: [shown], lessons, words: pseudoWords, width });
  await act(async () => {});
  return app;
}

const SAMPLES = {
  actor: ["china", "cerd", "wang-yi", "ohchr"],
  proposition: ["abuses", "access"],
  statement: [shown.statements[0]?.id ?? ""],
} as const;

/** The path of a page of the case, with ids where it asks for some. */
function pathOf(page: Page): string {
  const left = {
    actor: [...SAMPLES.actor],
    proposition: [...SAMPLES.proposition],
    statement: [...SAMPLES.statement],
  };
  const segments: readonly Segment[] = PLACES[page].segments;
  return segments.map((part) => (typeof part === "string" ? part : left[part.of].shift())).join("/");
}

/** What was edited is told of opened cases alone. */
const ADDRESSES = [
  ...PAGES.filter((page) => page !== "edits").map(pathOf),
  ...["cards", "table", "quiz", "coding", "corners", "sides", "jigsaw"].map((set) => `cards?print=${set}`),
  "compare?actors=china,cerd",
  "lesson/1",
  "lesson/2?present=1",
  "lesson/99",
  "actor/404",
];

const CHOICES = [
  ...VIEWS.all.flatMap((view) => [`view=${view}`, `view=${view}&form=table`, `view=${view}&q=404+404`]),
  "present=1&reveal=0",
  "present=1&view=matrix",
  "embed=1",
  "names=0",
  "view=firmness&changes=a.cerd",
  "stance=oppose,mixed&from=2019&q=%CE%B1&kind=unnamed&undated=1",
];

/** Whether anything is said in the made-up language at all. */
const speaks = () => document.body.textContent.includes("⟦");

describe("in the made-up language nothing is said that no catalog says", () => {
  test.each(["/page/open", "/page/privacy", "/embed/test", "/404/404", "/404"])("at %s", async (url) => {
    await open(url);
    expect(hardCoded()).toEqual([]);
    expect(speaks()).toBe(true);
  });

  test.each(ADDRESSES)("at a place of the case: %s", async (place) => {
    await open(`/${NAME}/${place}`);
    expect(hardCoded()).toEqual([]);
    expect(speaks()).toBe(true);
  });

  test.each(CHOICES)("with %s", async (choice) => {
    await open(`/${NAME}?${choice}`);
    expect(hardCoded()).toEqual([]);
    expect(speaks()).toBe(true);
  });

  test.each(["Link", "Cite", "Download", "Embed"])("where a view is shared: %s", async (way) => {
    const { user } = await open(`/${NAME}?stance=oppose`);
    await user.click(screen.getByRole("button", { name: pseudoText("Share") }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("tab", { name: pseudoText(way) }));
    expect(hardCoded()).toEqual([]);
  });

  test("where a question is answered, and at the end of a quiz", async () => {
    const { user } = await open(`/${NAME}/quiz?items=1`);
    await user.click(screen.getAllByRole("button").find((button) => button.matches(".quiz-option"))!);
    expect(hardCoded()).toEqual([]);
    await user.click(screen.getByRole("button", { name: pseudoText("Finish") }));
    expect(document.querySelector(".quiz-reflection")).not.toBeNull();
    expect(hardCoded()).toEqual([]);
  });

  test("where quotes are coded, and where the codes are compared", async () => {
    const { user } = await open(`/${NAME}/code?items=1`);
    for (const way of ["Start", "supports", "Compare with the case"]) {
      await user.click(screen.getByRole("button", { name: startingWith(way) }));
      expect(hardCoded()).toEqual([]);
    }
  });
});

test("the document says in which language and direction it is", async () => {
  await open(`/${NAME}`);
  expect(document.documentElement.lang).toBe("ar-XB");
  expect(document.documentElement.dir).toBe("rtl");
});
