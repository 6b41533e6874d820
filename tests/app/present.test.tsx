import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { LessonFile } from "../../src/classroom/lesson/lesson.ts";
import { stepsJson } from "../fixtures/aLesson.ts";
import { caseOf } from "../fixtures/tinyCases.ts";
import { renderApp } from "./renderApp.tsx";
import { click, network, nodes } from "./theScreen.ts";

const said: Parameters<typeof caseOf>[0] = [
  ["ann", "open-data", "support"],
  ["bob", "open-data", "oppose"],
  ["ann", "new-tax", "mixed"],
];
const renderPresented = (more: string, place = "") =>
  renderApp({ url: `/city-data${place}?${more}`, cases: [caseOf(said)] });
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const button = (name: string) => screen.getByRole("button", { name });
const labels = () =>
  [...network().querySelectorAll(".node-mark__label")].map(({ textContent }) => textContent).filter(Boolean);

/** What would tell who is in the picture, what it is about, or how much is in it. */
const TELLING = /ann\b|bob\b|open.?data|new.?tax|city data|should the city|policy|statements by/i;

describe("a presentation", () => {
  test("has the question, the view and its count, but neither filters nor a list", () => {
    renderPresented("present=1");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Should the city publish its data?");
    expect(screen.getByRole("status").textContent).toBe("3 statements by 2 actors");
    expect(nodes()).toHaveLength(4);
    expect(screen.queryByRole("region", { name: "Filters" })).toBeNull();
    expect(screen.queryByRole("list", { name: "Statements" })).toBeNull();
  });

  test("opens what is pressed beside the picture, closes it with Escape, then ends with Escape", () => {
    const { address } = renderPresented("present=1");
    click(network().querySelector('[data-node="actor/ann"]')!);
    expect(address()).toBe("/city-data/actor/ann?present=1");
    const reading = screen.getByRole("region", { name: "Statements and details" });
    expect(within(reading).getByRole("heading", { level: 2 }).textContent).toBe("Ann Example");
    press("Escape");
    expect(address()).toBe("/city-data?present=1");
    press("Escape");
    expect(address()).toBe("/city-data");
    expect(screen.getByRole("region", { name: "Filters" })).toBeTruthy();
  });

  test("leaves keys alone that a field, a picture or a shortcut of the browser needs", () => {
    const { address } = renderPresented("present=1");
    fireEvent.keyDown(screen.getByRole("combobox", { name: "View" }), { key: "Escape" });
    fireEvent.keyDown(document.body, { key: "-", ctrlKey: true });
    fireEvent.keyDown(nodes()[0]!, { key: "Escape" });
    expect(address()).toBe("/city-data?present=1");
  });

  test("changes the view by its one choice", async () => {
    const { user, address } = renderPresented("present=1");
    await user.selectOptions(screen.getByRole("combobox", { name: "View" }), "timeline");
    expect(address()).toBe("/city-data?view=timeline&present=1");
    expect(screen.getByRole("group", { name: "Timeline" })).toBeTruthy();
    expect(screen.queryByRole("group", { name: "Network" })).toBeNull();
  });

  test("says what it is filtered by, and what its address asks for in vain", () => {
    renderPresented("present=1&stance=oppose,shouts");
    expect(screen.getByText(/^Only: /)).toBeTruthy();
    expect(screen.getByText(/does not have: stance=shouts/)).toBeTruthy();
  });

  test("fills the screen with F and lets it go again", () => {
    const ask = vi.fn<() => Promise<void>>(() => Promise.resolve());
    document.documentElement.requestFullscreen = ask;
    renderPresented("present=1");
    press("f");
    expect(ask).toHaveBeenCalledOnce();
  });

  test("is begun from a page for the class, where it takes away what leads elsewhere", async () => {
    const { user, address } = renderPresented("", "/quiz");
    await user.click(button("Present"));
    expect(address()).toBe("/city-data/quiz?present=1");
    expect(screen.queryByRole("navigation", { name: "City data in the classroom" })).toBeNull();
    await user.click(button("Leave the presentation"));
    expect(address()).toBe("/city-data/quiz");
  });

  test("is begun from the dialog in which a view is shared", async () => {
    const { user, address } = renderPresented("");
    await user.click(button("Share"));
    await user.click(button("Present"));
    expect(address()).toBe("/city-data?present=1");
  });

  test("shows statements alone where the address asks for the list, and leads back to the picture", async () => {
    const { user, address } = renderPresented("present=1&pane=list");
    expect(screen.getByRole("list", { name: "Statements" })).toBeTruthy();
    expect(screen.queryByRole("group", { name: "Network" })).toBeNull();
    expect(button("Share")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "View" }), "network");
    expect(address()).toBe("/city-data?present=1");
    expect(nodes()).toHaveLength(4);
    await user.selectOptions(screen.getByRole("combobox", { name: "View" }), "list");
    expect(address()).toBe("/city-data?pane=list&present=1");
  });

  test.each(["/statement/s1", "/compare/ann/bob"])("gives the whole room to %s", (place) => {
    renderPresented("present=1", place);
    expect(screen.getByRole("region", { name: "Statements and details" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Picture" })).toBeNull();
    expect(button("Share")).toBeTruthy();
  });

  test("in a lesson offers to show less only in a step that reveals", () => {
    const lesson = stepsJson({ state: "/?reveal=2" }, { state: "/" }) as unknown as LessonFile;
    const open = (step: number) =>
      renderApp({
        url: `/city-data/lesson/${step}?present=1&stance=support`,
        cases: [caseOf(said)],
        lessons: [lesson],
      });
    const { unmount } = open(1);
    expect(button("Show less")).toBeTruthy();
    unmount();
    open(2);
    expect(screen.queryByRole("button", { name: "Show less" })).toBeNull();
    press("-");
    expect(nodes()[0]?.getAttribute("aria-label")).not.toMatch(/^mark/);
  });

  test("inside another page gives way to the frame", () => {
    renderPresented("embed=1&present=1");
    expect(screen.queryByRole("button", { name: "Leave the presentation" })).toBeNull();
  });
});

describe("a reveal in stages", () => {
  beforeEach(() => {
    document.title = "";
  });

  const page = () => document.documentElement.outerHTML;
  /** All that is written, or told to a screen reader. */
  const spoken = () =>
    [document.body, ...document.querySelectorAll("[aria-label]")]
      .map((element) => `${element.getAttribute("aria-label")} ${element.textContent}`)
      .join(" ");

  test("begins with numbered marks: the page says nothing else, not even its title", () => {
    renderPresented("reveal=0", "/actor/ann");
    expect(nodes().map((node) => node.getAttribute("aria-label"))).toEqual(
      expect.arrayContaining(["mark 1", "mark 2", "mark 3", "mark 4"]),
    );
    expect(document.title).toBe("Notice and wonder · Standpoint");
    expect(page()).not.toMatch(TELLING);
    expect(screen.queryByRole("region", { name: "Legend" })).toBeNull();
    // The style sheet knows a line by its stance; no words say what its colour means.
    expect(spoken()).not.toMatch(/support|oppose|government|person/i);
    expect(screen.getByText("What do you notice?")).toBeTruthy();
  });

  test("adds what shapes, colours and lines mean, and no more", () => {
    renderPresented("reveal=1");
    expect(screen.getByRole("region", { name: "Legend" })).toBeTruthy();
    expect(page()).not.toMatch(TELLING);
    expect(screen.getByText("What do you wonder?")).toBeTruthy();
  });

  test("adds the labels, but still neither question nor counts nor words", () => {
    renderPresented("reveal=2");
    expect(labels().toSorted()).toEqual(["Ann Example", "Bob Example", "new tax", "open data"]);
    expect(page()).not.toMatch(/should the city|city data|statements by|She asks/i);
    expect(document.title).toBe("Notice and wonder · Standpoint");
  });

  test("shows more with + and less with −, by button too, and ends with everything", async () => {
    const { user, address } = renderPresented("present=1&reveal=0");
    press("+");
    expect(screen.getByRole("status").textContent).toBe("Stage 2 of 4: with the legend");
    await user.click(button("Show more"));
    press("=");
    expect(address()).toBe("/city-data?present=1");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Should the city publish its data?");
    press("+");
    expect(address()).toBe("/city-data?present=1");
    await user.click(button("Show less"));
    press("-");
    press("-");
    press("-");
    expect(address()).toBe("/city-data?present=1&reveal=0");
  });

  test("keeps the focus when the last press takes its button away", async () => {
    const { user } = renderPresented("present=1&reveal=2");
    await user.click(button("Show more"));
    expect(document.activeElement).toBe(button("Show less"));
  });

  test("brings out a mark that is pressed, and opens nothing", () => {
    const { address } = renderPresented("reveal=0");
    const [mark] = nodes();
    click(mark!);
    expect(mark!.getAttribute("aria-pressed")).toBe("true");
    expect(address()).toBe("/city-data?reveal=0");
    click(mark!);
    expect(mark!.getAttribute("aria-pressed")).toBe("false");
  });

  test.each(["alignment", "propositions", "addressees", "matrix", "sides"])(
    "tells nothing in the view %s either",
    (view) => {
      renderPresented(`reveal=0&view=${view}&form=table`);
      expect(network()).toBeTruthy();
      expect(page()).not.toMatch(TELLING);
    },
  );

  test("tells nothing where the filter leaves nothing", () => {
    renderPresented("reveal=0&q=nothing-like-it");
    expect(page()).not.toMatch(/nothing-like-it/);
  });

  test("has nothing but its stages where nobody presents, and stays where one ends the presentation", async () => {
    const { user, address } = renderPresented("present=1&reveal=1");
    await user.click(button("Leave the presentation"));
    expect(address()).toBe("/city-data?reveal=1");
    expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual(
      expect.arrayContaining(["Show less", "Show more"]),
    );
    expect(screen.queryByRole("button", { name: "Leave the presentation" })).toBeNull();
    expect(screen.queryByRole("group", { name: "Presentation" })).toBeNull();
    press("Escape");
    expect(address()).toBe("/city-data?reveal=1");
  });

  test("goes before a frame", () => {
    renderPresented("embed=1&reveal=0");
    expect(document.title).toBe("Notice and wonder · Standpoint");
  });
});
