import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { cityLessons } from "../fixtures/aLesson.ts";
import { renderApp } from "./renderApp.tsx";
import { shownPanes } from "./theScreen.ts";

const bar = () => screen.getByRole("region", { name: /^Lesson:/ });
const heading = () => within(bar()).getByRole("heading", { level: 2 }).textContent;
const inBar = (role: string, name: string | RegExp) => within(bar()).getByRole(role, { name });
const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });

/** Draws the app in a step, once the step's state is applied. */
const inStep = async (step: string, search = "", width = 1440) => {
  const app = renderApp({ url: `/city-data/lesson/${step}${search}`, lessons: [cityLessons()], width });
  await screen.findByRole("region", { name: /^Lesson:/ });
  return app;
};

describe("the address of a step", () => {
  test("is completed by the step's state", async () => {
    const { address } = await inStep("2");
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix");
    expect(screen.getByRole("region", { name: "Results" }).textContent).toContain("2 statements by 2 actors");
    expect(shownPanes()).toEqual(["Picture", "Statements and details"]);
  });

  test("is completed on a projector too, which it keeps", async () => {
    const { address } = await inStep("3", "?present=1");
    expect(address()).toBe("/city-data/lesson/3/actor/ann?present=1");
  });

  test("stays as it is with a state of its own, and tells how to get back to the step's", async () => {
    const { address, user } = await inStep("2", "?view=timeline");
    expect(address()).toBe("/city-data/lesson/2?view=timeline");
    await user.click(inBar("link", "Back to the step’s view"));
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix");
    expect(within(bar()).queryByRole("link", { name: "Back to the step’s view" })).toBeNull();
  });

  test("stays as it is where one comes to it in the step itself", async () => {
    const { address, history } = await inStep("2", "?view=timeline");
    act(() => history.navigate("/city-data/lesson/2"));
    expect(address()).toBe("/city-data/lesson/2");
    expect(heading()).toBe("Who opposes?");
  });

  test("is completed again where one comes back to it from another", async () => {
    const { address, history } = await inStep("1");
    act(() => history.navigate("/city-data/lesson/2"));
    await waitFor(() => expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix"));
    act(() => history.navigate("/city-data/lesson/sources.1"));
    await waitFor(() => expect(address()).toBe("/city-data/lesson/sources.1/about"));
  });

  test("has the step in the title of the tab, before what is open", async () => {
    await inStep("3");
    await waitFor(() => expect(document.title).toBe("Step 3: Read · Ann Example · City data · Standpoint"));
  });

  test("keeps what is opened in the step", async () => {
    const { address, user } = await inStep("1");
    await user.click(screen.getAllByRole("link", { name: "Ann Example" })[0]!);
    expect(address()).toBe("/city-data/lesson/1/actor/ann");
    expect(heading()).toBe("Look");
  });
});

describe("the bar of a step", () => {
  test("says which step it is, how long it takes and what to do", async () => {
    await inStep("2");
    expect(within(bar()).getByText("Step 2 of 4 · 7 min")).toBeTruthy();
    expect(heading()).toBe("Who opposes?");
    expect(within(bar()).getByText("Look at the picture.")).toBeTruthy();
    expect(within(bar()).getByText("A whole lesson")).toBeTruthy();
  });

  test("leads on and back, keeps nothing but the projector, and puts the focus on the task", async () => {
    const { address, user } = await inStep("1", "?present=1&q=tax&embed=0");
    await user.click(inBar("link", "Next"));
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix&present=1");
    expect(document.activeElement?.textContent).toBe("Who opposes?");
    await user.click(inBar("link", "Next"));
    expect(document.activeElement?.textContent).toBe("Read");
    await user.click(inBar("link", "Previous"));
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix&present=1");
  });

  test("leads nowhere before the first step and after the last", async () => {
    await inStep("1");
    expect(inBar("button", "Previous").hasAttribute("disabled")).toBe(true);
    expect(inBar("link", "Next").getAttribute("href")).toContain("/lesson/2?");
  });

  test("ends at the last step", async () => {
    await inStep("4");
    expect(inBar("button", "Next").hasAttribute("disabled")).toBe(true);
  });

  test("lists the steps by number, with their titles, and says which one is on", async () => {
    const { address, user } = await inStep("2");
    const steps = within(inBar("navigation", "Steps of the lesson")).getAllByRole("link");
    expect(steps.map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual([
      ["1", null],
      ["2", "step"],
      ["3", null],
      ["4", null],
    ]);
    await user.click(inBar("link", "Step 4: Guess"));
    expect(address()).toBe("/city-data/lesson/4/quiz?seed=4");
    expect(heading()).toBe("Guess");
  });

  test("leaves the lesson for the teacher's page of it", async () => {
    const { address, user } = await inStep("sources.1", "?present=1");
    await user.click(inBar("link", "Leave the lesson"));
    expect(address()).toBe("/city-data/lesson/sources.1/teach");
    expect(screen.getByRole("heading", { level: 2, name: "On sources" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: /^Lesson:/ })).toBeNull();
  });

  test("shows what is hard before it begins, and has it folded later", async () => {
    const { user } = await inStep("1");
    const note = () => within(bar()).getByText("Some may find this hard.").closest("details");
    expect(note()?.open).toBe(true);
    await user.click(inBar("link", "Next"));
    expect(note()?.open).toBe(false);
  });

  test("folds its tools on a phone", async () => {
    await inStep("2", "", 390);
    expect(within(bar()).getByText("Steps, timer and note").closest("details")?.open).toBe(false);
    expect(inBar("link", "Next")).toBeTruthy();
  });

  test("has no more than the task and the ways where it is embedded", async () => {
    const { address, user } = await inStep("1", "?embed=1");
    expect(within(bar()).queryByRole("navigation")).toBeNull();
    expect(within(bar()).queryByRole("timer")).toBeNull();
    expect(within(bar()).getByText("Some may find this hard.")).toBeTruthy();
    await user.click(inBar("link", "Next"));
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix&embed=1");
  });

  test("is not there without a lesson", () => {
    renderApp({ lessons: [cityLessons()] });
    expect(screen.queryByRole("region", { name: /^Lesson:/ })).toBeNull();
    expect(document.title).toBe("City data · Standpoint");
  });
});

describe("the teacher's note", () => {
  test("is nowhere in the page until it is asked for, and gone in the next step", async () => {
    const { user } = await inStep("1");
    expect(document.body.innerHTML).not.toContain("Take five answers.");
    await user.click(inBar("button", /^Teacher’s note/));
    expect(within(bar()).getByText("Take five answers.")).toBeTruthy();
    expect(within(bar()).getByText("Take five answers.").closest("[aria-live], [role]")).toBeNull();
    await user.click(inBar("button", "Close the note"));
    expect(document.body.innerHTML).not.toContain("Take five answers.");
    expect(document.activeElement?.textContent).toBe("Look");
    await user.click(inBar("button", /^Teacher’s note/));
    await user.click(inBar("link", "Next"));
    expect(document.body.innerHTML).not.toContain("Wait.");
  });
});

describe("the keys of a step", () => {
  test("lead on and back, and show the note, while the focus is in the bar", async () => {
    const { address } = await inStep("1");
    press("ArrowRight", inBar("link", "Next"));
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix");
    press("n", inBar("link", "Next"));
    expect(within(bar()).getByText("Wait.")).toBeTruthy();
    press("N", inBar("link", "Next"));
    expect(within(bar()).queryByText("Wait.")).toBeNull();
    press("ArrowLeft", inBar("link", "Next"));
    expect(address()).toBe("/city-data/lesson/1");
    press("ArrowLeft", inBar("link", "Next"));
    expect(address()).toBe("/city-data/lesson/1");
  });

  test("do nothing elsewhere, nor with other keys held", async () => {
    const { address } = await inStep("1");
    press("ArrowRight");
    press("n");
    fireEvent.keyDown(inBar("link", "Next"), { key: "ArrowRight", altKey: true });
    expect(address()).toBe("/city-data/lesson/1");
    expect(document.body.innerHTML).not.toContain("Take five answers.");
  });

  test("work everywhere on a projector, but not in a field or in the picture", async () => {
    const { address } = await inStep("1", "?present=1");
    for (const own of [
      screen.getByRole("combobox"),
      screen.getAllByRole("button", { name: /^Ann Example, person/ })[0]!,
    ]) {
      press("ArrowRight", own);
      press("n", own);
    }
    expect(address()).toBe("/city-data/lesson/1?present=1");
    expect(document.body.innerHTML).not.toContain("Take five answers.");
    press("n");
    expect(within(bar()).getByText("Take five answers.")).toBeTruthy();
    press("ArrowRight");
    expect(address()).toBe("/city-data/lesson/2?stance=oppose&view=matrix&present=1");
  });
});

describe("the timer", () => {
  const time = () => inBar("timer", "Time left").textContent;

  test("runs down when it is started, stands when it is paused, and says once that it is over", async () => {
    await inStep("1");
    vi.useFakeTimers();
    expect(time()).toBe("5:00");
    fireEvent.click(inBar("button", "Start the timer"));
    act(() => void vi.advanceTimersByTime(61_000));
    expect(time()).toBe("3:59");
    fireEvent.click(inBar("button", "Pause"));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(time()).toBe("3:59");
    fireEvent.click(inBar("button", "+1 min"));
    expect(time()).toBe("4:59");
    fireEvent.click(inBar("button", "Start the timer"));
    expect(within(bar()).getByRole("status").textContent).toBe("");
    act(() => void vi.advanceTimersByTime(300_000));
    expect(time()).toBe("0:00");
    expect(within(bar()).getByRole("status").textContent).toBe("Time is up");
    fireEvent.click(inBar("button", "Reset"));
    expect(time()).toBe("5:00");
    expect(within(bar()).getByRole("status").textContent).toBe("");
    vi.useRealTimers();
  });

  test("is set anew in the next step", async () => {
    const { user } = await inStep("1");
    await user.click(inBar("button", "Start the timer"));
    await user.click(inBar("link", "Next"));
    expect(time()).toBe("7:00");
    expect(inBar("button", "Start the timer")).toBeTruthy();
  });
});

describe("a step that there is not", () => {
  test.each(["9", "sources.2", "other.1", "x/quiz"])(
    "as %s is told of, with those that there are",
    async (step) => {
      const { address, user } = renderApp({ url: `/city-data/lesson/${step}`, lessons: [cityLessons()] });
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Lesson step not found");
      await user.click(screen.getByRole("link", { name: "Step 1: Ask" }));
      expect(address()).toBe("/city-data/lesson/sources.1/about");
      expect(heading()).toBe("Ask");
    },
  );

  test("leads back to the explorer where there are no lessons", async () => {
    const { address, user } = renderApp({ url: "/city-data/lesson/1" });
    await user.click(screen.getByRole("link", { name: "Back to the explorer" }));
    expect(address()).toBe("/city-data");
  });
});
