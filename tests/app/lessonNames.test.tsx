import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { cityLessons, stepsJson } from "../fixtures/aLesson.ts";
import { renderApp } from "./renderApp.tsx";

const bar = () => screen.getByRole("region", { name: /^Lesson:/ });
const inBar = (role: string, name: string) => within(bar()).getByRole(role, { name });

/** Draws the app in a step, once the step's state is applied. */
const inStep = async (step: string, search: string) => {
  const app = renderApp({ url: `/city-data/lesson/${step}${search}`, lessons: [cityLessons()] });
  await screen.findByRole("region", { name: /^Lesson:/ });
  return app;
};

describe("a lesson with names hidden", () => {
  test("tells no id of a step's state where names are hidden, and leads there all the same", async () => {
    const { address, user } = await inStep("2", "?names=0");
    const hrefs = within(bar())
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(hrefs.filter((href) => href?.includes("ann"))).toEqual([]);
    await user.click(inBar("link", "Step 1: Look"));
    await user.click(inBar("link", "Step 2: Who opposes?"));
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix&names=0");
  });

  test("leads on to a step's state where names are hidden, in one entry of the history", async () => {
    const { address, user, history } = await inStep("2", "?names=0&seed=9");
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix&names=0&seed=9");
    await user.click(inBar("link", "Next"));
    await waitFor(() => expect(address()).toMatch(/lesson\/3\/actor\/actor-[a-z]\?names=0&seed=9$/));
    expect(document.activeElement?.textContent).toBe("Read");
    act(() => history.navigate(-1));
    await waitFor(() =>
      expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix&names=0&seed=9"),
    );
  });

  test("hides names in a step that says so, and later ones only where somebody hid them", async () => {
    const steps = stepsJson({ state: "/?view=matrix&names=0" }, { state: "/quiz" }, { state: "/?names=0" });
    const start = (search: string) =>
      renderApp({
        url: `/city-data/lesson/1${search}`,
        lessons: [steps as unknown as ReturnType<typeof cityLessons>],
      });
    const plain = start("");
    await plain.user.click(inBar("link", "Next"));
    expect(plain.address()).toBe("/city-data/lesson/2/quiz");
    plain.unmount();
    const hidden = start("?names=0");
    expect(hidden.address()).toBe("/city-data/lesson/1?view=matrix&names=0");
    await hidden.user.click(inBar("link", "Next"));
    expect(hidden.address()).toBe("/city-data/lesson/2/quiz?names=0");
    await hidden.user.click(inBar("link", "Next"));
    await hidden.user.click(inBar("link", "Previous"));
    expect(hidden.address()).toBe("/city-data/lesson/2/quiz?names=0");
  });
});
