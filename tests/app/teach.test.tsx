import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LessonFaults } from "../../src/classroom/lesson/LessonFaults.tsx";
import { renderWithStore } from "../controls/renderWithStore.tsx";
import type { LessonFile } from "../../src/classroom/lesson/lesson.ts";
import { cityLessons, stepsJson } from "../fixtures/aLesson.ts";
import { renderApp } from "./renderApp.tsx";

const teach = (search = "", lessons = [cityLessons()]) =>
  renderApp({ url: `/city-data/teach${search}`, lessons });
const link = (name: string | RegExp) => screen.getByRole("link", { name }).getAttribute("href");

describe("the teacher's page", () => {
  test("has the steps on a line of time, each with its way to it, and the note for the teacher", () => {
    teach();
    const plan = within(screen.getByRole("region", { name: "Steps" }));
    const times = plan.getAllByRole("listitem").map((step) => /^\d+–\d+ min/.exec(step.textContent)?.[0]);
    expect(times).toEqual(["0–5 min", "5–12 min", "12–17 min", "17–22 min"]);
    expect(link("Who opposes?")).toBe("/city-data/lesson/2?stance=oppose&view=matrix");
    expect(plan.getByText(/Wait\./)).toBeDefined();
    expect(screen.getByText("22 minutes, 4 steps, ages 15 and up")).toBeDefined();
    expect(screen.getByText("Some may find this hard.")).toBeDefined();
  });

  test("starts on the projector at the first step, and opens it without one", () => {
    teach();
    expect(link("Start on the projector")).toBe("/city-data/lesson/1?present=1");
    expect(link("Open step 1")).toBe("/city-data/lesson/1");
  });

  test("has the sets to print and the keys that the lesson uses, with the quotes that it has", () => {
    teach();
    expect(link("Role cards")).toBe("/city-data/cards");
    expect(link("key to Who said it?")).toBe("/city-data/cards?seed=4&print=quiz");
    expect(screen.queryByRole("link", { name: /Jigsaw|Coding|coding/ })).toBeNull();
  });

  test("has no word on keys where the lesson has none", () => {
    renderApp({ url: "/city-data/lesson/sources.1/teach", lessons: [cityLessons()] });
    expect(screen.queryByText("Where the answers are")).toBeNull();
    expect(link("Evidence sheets")).toMatch(/print=sides/);
  });

  test("leads to the picture that a lesson looks at without names, whole, to be printed", () => {
    const looking = stepsJson({ state: "/?form=picture&names=0&seed=7&reveal=0" }) as unknown as LessonFile;
    teach("", [looking]);
    expect(link("Picture without names")).toBe("/city-data?form=picture&names=0&seed=7");
  });

  test("shows the lesson that the address is in, and each has a link", async () => {
    const { user, address } = teach("?paper=letter");
    expect(screen.getByRole("heading", { name: "A whole lesson", level: 2 })).toBeDefined();
    await user.click(screen.getByRole("link", { name: "On sources · 5 min" }));
    expect(address()).toBe("/city-data/lesson/sources.1/teach?paper=letter");
    expect(screen.getByRole("heading", { name: "On sources", level: 2 })).toBeDefined();
    expect(link("Ask")).toBe("/city-data/lesson/sources.1/about");
    await user.click(screen.getByRole("link", { name: "A whole lesson · 22 min" }));
    expect(address()).toBe("/city-data/teach?paper=letter");
  });

  test("keeps what names actors away where names are hidden, until they are shown", async () => {
    const { user, address } = teach("?names=0&seed=9");
    expect(screen.queryByText(/Wait\./)).toBeNull();
    expect(screen.queryByText("On paper only")).toBeNull();
    expect(link("Open step 1")).toBe("/city-data/lesson/1?names=0&seed=9");
    await user.click(screen.getByRole("button", { name: "Show names" }));
    expect(address()).toBe("/city-data/teach?seed=9");
    expect(screen.getByText(/Wait\./)).toBeDefined();
  });

  test("says where there is no lesson how to write one, and what works without", () => {
    teach("", []);
    expect(screen.getByText(/put a file named lesson\.json/)).toBeDefined();
    expect(within(screen.getByRole("main")).getByRole("link", { name: "Who said it?" })).toBeDefined();
  });
});

test("what keeps a saved lesson from being read is said until it is dismissed", async () => {
  const faults = [{ place: { path: ["start"] }, problem: "is missing" }];
  const { user } = renderWithStore(<LessonFaults faults={faults} />);
  expect(screen.getByRole("alert").textContent).toContain("start: is missing");
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

describe("the tools of the header", () => {
  const tools = () => screen.getByRole("toolbar", { name: "About, teaching, opening and sharing" });
  const stops = () => [...tools().children].map((one) => (one as HTMLElement).tabIndex);

  test("are one stop for Tab, at which the arrows go on, round the end", () => {
    renderApp();
    expect(stops()).toEqual([0, -1, -1, -1]);
    (tools().children[0] as HTMLElement).focus();
    fireEvent.keyDown(tools(), { key: "ArrowRight" });
    expect(document.activeElement?.textContent).toBe("Teach");
    expect(stops()).toEqual([-1, 0, -1, -1]);
    fireEvent.keyDown(tools(), { key: "ArrowLeft" });
    fireEvent.keyDown(tools(), { key: "ArrowLeft" });
    expect(document.activeElement?.textContent).toBe("Share");
  });

  test("leave the arrows to the dialog that one of them opens", async () => {
    const { user } = renderApp();
    await user.click(within(tools()).getByRole("button", { name: "Share" }));
    const field = within(screen.getByRole("dialog")).getAllByRole("textbox")[0];
    field?.focus();
    fireEvent.keyDown(field as Element, { key: "ArrowRight" });
    expect(document.activeElement).toBe(field);
  });

  test("lead to the teacher's page, as does the page about the case", async () => {
    const { user, address } = renderApp();
    await user.click(within(tools()).getByRole("link", { name: "Teach" }));
    expect(address()).toBe("/city-data/teach");
    renderApp({ url: "/city-data/about" });
    expect(link("Lessons, handouts and quizzes for a class")).toBe("/city-data/teach");
  });
});
