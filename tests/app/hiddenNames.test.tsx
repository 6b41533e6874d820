import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { PRINT_SETS } from "../../src/store/classChoices.ts";
import { readBundled } from "../fixtures/bundledCases.ts";
import { EVERY_PLACE, telltales } from "../fixtures/telltales.ts";
import { renderApp } from "./renderApp.tsx";
import { VIEWS } from "../../src/views/registry.ts";

const shown = readBundled("xinjiang-report-2022");
const tellsIn = telltales(shown);
const CASE = `/${shown.id}`;

const open = (address: string, width = 1440) => renderApp({ url: CASE + address, cases: [shown], width });
const html = () => document.documentElement.outerHTML;
// By role would be slow in a page of this size.
const button = (name: string) => screen.getByText(name, { selector: "button" });
const choice = () => screen.getByLabelText("Without names");

test("with names shown the very same look finds them", () => {
  open("/actor/china");
  expect(tellsIn(html()).length).toBeGreaterThan(50);
});

describe("without names no name of an actor, no publisher, author or address of a source is on the page", () => {
  test.each(EVERY_PLACE)("at %s", (place) => {
    const { address } = open(`${place}?names=0&seed=3`);
    expect(tellsIn(html())).toEqual([]);
    expect(tellsIn(document.title)).toEqual([]);
    expect(tellsIn(address())).toEqual([]);
  });

  test.each(VIEWS.all.flatMap((view) => ["picture", "table"].map((form) => [view, form] as const)))(
    "in the view %s as a %s",
    (view, form) => {
      open(`?view=${view}&form=${form}&names=0`);
      expect(tellsIn(html())).toEqual([]);
    },
  );

  test.each(PRINT_SETS)("on the pages of %s", (set) => {
    open(`/cards?print=${set}&names=0`);
    expect(tellsIn(html())).toEqual([]);
  });

  test.each([
    "?embed=1&names=0",
    "/actor/china?embed=1&names=0",
    "?names=0&present=1",
    "?names=0&group=actor&sort=actor&pane=list",
    "/statement/s28?names=0&present=1",
    "?names=0&kind=person&proposition=publish&changes=a.china,s.s04&view=firmness",
  ])("at %s", (address) => {
    open(address, address.includes("pane=list") ? 390 : 1440);
    expect(tellsIn(html())).toEqual([]);
  });

  test.each(["/quiz", "/statement/s17", "/actor/stephen-rapp"])(
    "in no tab of the share dialog at %s",
    async (place) => {
      const { user } = open(`${place}?proposition=inquiry&names=0`);
      await user.click(button("Share"));
      const dialog = within(screen.getByRole("dialog", { name: "Share this view" }));
      for (const name of ["Link", "Cite", "Download", "Embed"]) {
        await user.click(dialog.getByRole("tab", { name }));
        expect([name, tellsIn(html())]).toEqual([name, []]);
        const fields = dialog.queryAllByRole("textbox").map((field) => (field as HTMLTextAreaElement).value);
        expect([name, fields.flatMap(tellsIn)]).toEqual([name, []]);
      }
    },
  );

  test.each(["", "/about", "/quiz", "?embed=1"])(
    "which “%s” says, and that words may tell all the same",
    (place) => {
      open(`${place}${place.includes("?") ? "&" : "?"}names=0`);
      expect(screen.getByText(/^Names are hidden\./).textContent).toMatch(
        /may still give away who is speaking/,
      );
    },
  );

  test("nor on what is printed", () => {
    open("/actor/china?names=0&stance=oppose");
    act(() => void dispatchEvent(new Event("beforeprint")));
    expect(screen.getByText(/^Source: Publisher hidden, /)).toBeTruthy();
    expect(tellsIn(html())).toEqual([]);
  });
});

describe("hiding names", () => {
  test("keeps place, filter and display, Back shows them again, and Forward hides them", async () => {
    const { user, address, history } = open(
      "/compare/michelle-bachelet/china?proposition=publish,inquiry&view=matrix&pins=a.china.10.20",
    );
    const before = address();
    await user.click(button("Share"));
    await user.click(choice());
    const hidden = address();
    expect(hidden).toMatch(
      /^\/xinjiang-report-2022\/compare\/actor-[a-z]+\/actor-[a-z]+\?proposition=proposition-9,proposition-8&view=matrix&names=0&pins=a\.actor-[a-z]+\.10\.20$/,
    );
    expect(tellsIn(html())).toEqual([]);
    expect(document.activeElement).toBe(choice());
    act(() => history.navigate(-1));
    expect(address()).toBe(before);
    expect(screen.queryByText(/^Names are hidden/)).toBeNull();
    expect(document.title).toMatch(/^Michelle Bachelet and China’s government compared/);
    act(() => history.navigate(1));
    expect(address()).toBe(hidden);
    expect(tellsIn(html())).toEqual([]);
  });

  test("is undone by Show names, which leads to the same place and leaves the focus on the results", async () => {
    const { user, address } = open("/actor/china?stance=oppose&names=0&seed=5");
    expect(address()).not.toContain("china");
    await user.click(button("Show names"));
    expect(address()).toBe("/xinjiang-report-2022/actor/china?stance=oppose&seed=5");
    expect(document.activeElement?.closest("#results, #reading")).toBeTruthy();
    expect(screen.queryByText(/^Names are hidden/)).toBeNull();
  });

  test("is one press on a page for the class, and one back, with the focus where it was", async () => {
    const { user, address } = open("/quiz?seed=5");
    await user.click(button("Hide names"));
    expect(address()).toBe("/xinjiang-report-2022/quiz?names=0&seed=5");
    expect(screen.getByText(/may still give away who is speaking/)).toBeTruthy();
    expect(document.activeElement).toBe(button("Show names"));
    await user.click(button("Show names"));
    expect(address()).toBe("/xinjiang-report-2022/quiz?seed=5");
  });

  test("replaces an address that names an actor, so that Back does not lead to it", async () => {
    const { history, address } = open("/about");
    act(() => history.navigate(`${CASE}/actor/china?names=0&changes=a.wang-yi`));
    expect(address()).toMatch(/\/actor\/actor-[a-z]+\?names=0&changes=a\.actor-[a-z]+$/);
    act(() => history.navigate(-1));
    expect(address()).toBe(`${CASE}/about`);
  });

  test.each([
    ["Bachelet", ""],
    ["bach", ""],
    ["beijing", ""],
    ["detention", "&q=detention"],
  ])("drops the search for %s only if it tells", async (typed, kept) => {
    const { user, address } = open(`/quiz?stance=oppose&q=${typed}`);
    await user.click(button("Hide names"));
    expect(address()).toBe(`${CASE}/quiz?stance=oppose${kept}&names=0`);
  });

  test("gives other stand-ins for another seed, and the same for the same", () => {
    const actorOf = (seed: string) => {
      const { address, unmount } = open(`/quiz?names=0&seed=${seed}&actors=china`);
      unmount();
      return /actor-[a-z]+/.exec(address())?.[0];
    };
    expect(actorOf("a")).toBe(actorOf("a"));
    expect(new Set(["a", "b", "c", "d"].map(actorOf)).size).toBeGreaterThan(1);
  });
});
