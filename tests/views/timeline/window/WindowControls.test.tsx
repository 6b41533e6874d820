import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { WindowControls } from "../../../../src/views/timeline/window/WindowControls.tsx";
import { anIndex } from "../../../fixtures/aCase.ts";
import { cityCase, renderWithStore } from "../../../controls/renderWithStore.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const draw = (search = "", index = cityCase()) => {
  const view = renderWithStore(<WindowControls />, { index, search });
  return { ...view, dates: () => [view.filter().from, view.filter().to] };
};

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const wait = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};
const isPlaying = () => screen.queryByRole("button", { name: "Pause" }) !== null;
const reduceMotion = () => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("reduced-motion"),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
};

describe("the moving window", () => {
  test("steps forward from the first month and back again, and says where it stands", () => {
    const { dates, store } = draw("?window=month");
    expect(screen.getByText("All dates")).toBeDefined();
    press("Step forward");
    expect(dates()).toEqual(["2021-11-01", "2021-11-30"]);
    expect(store.getState().lastChange).toBe("discrete");
    press("Step forward");
    expect(screen.getByText("December 2021")).toBeDefined();
    press("Step back");
    expect(dates()).toEqual(["2021-11-01", "2021-11-30"]);
    expect(screen.getByRole("button", { name: "Step back" }).hasAttribute("disabled")).toBe(true);
    press("Show all dates");
    expect(dates()).toEqual([null, null]);
  });

  test("shows all up to then unless told otherwise, and takes another width and speed", () => {
    const { dates, store } = draw();
    press("Step forward");
    expect(dates()).toEqual([null, "2021-11-30"]);
    expect(screen.getByText("Up to November 2021")).toBeDefined();
    fireEvent.change(screen.getByRole("combobox", { name: "Show" }), { target: { value: "year" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Speed" }), { target: { value: "fast" } });
    expect(store.getState().display).toMatchObject({ window: "year", speed: "fast" });
    press("Step forward");
    expect(dates()).toEqual(["2021-01-01", "2021-12-31"]);
  });

  test("leaves the undated out or in, as the reader chooses", () => {
    const { filter } = draw("?to=2021-11-30");
    fireEvent.click(screen.getByRole("checkbox", { name: "Include 2 statements without a date" }));
    expect(filter().undated).toBe(true);
  });

  test("is not there where no statement has a date", () => {
    draw("", anIndex());
    expect(screen.queryByRole("group")).toBeNull();
  });
});

describe("play", () => {
  test("goes from window to window at its speed, quicker where nothing changes, and stops at the end", () => {
    const { dates, store } = draw();
    press("Play");
    expect(dates()).toEqual([null, "2021-11-30"]);
    expect(store.getState().lastChange).toBe("continuous");
    wait(1199);
    expect(dates()).toEqual([null, "2021-11-30"]);
    wait(1);
    expect(dates()).toEqual([null, "2021-12-31"]);
    // January brings nothing.
    wait(200);
    expect(dates()).toEqual([null, "2022-01-31"]);
    wait(1200);
    expect(dates()).toEqual([null, "2022-02-28"]);
    expect(isPlaying()).toBe(false);
    press("Play");
    expect(dates()).toEqual([null, "2021-11-30"]);
  });

  test.each([
    ["slow", 2400],
    ["fast", 600],
  ])("at %s speed stands %d milliseconds", (speed, delay) => {
    const { dates } = draw(`?to=2021-11-30&speed=${speed}`);
    press("Play");
    wait(delay - 1);
    expect(dates()).toEqual([null, "2021-11-30"]);
    wait(1);
    expect(dates()).toEqual([null, "2021-12-31"]);
  });

  test("is paused where it stands and goes on from there", () => {
    const { dates } = draw();
    press("Play");
    wait(1200);
    press("Pause");
    wait(9000);
    expect(dates()).toEqual([null, "2021-12-31"]);
    press("Play");
    expect(dates()).toEqual([null, "2021-12-31"]);
    wait(200);
    expect(dates()).toEqual([null, "2022-01-31"]);
  });

  test("stops when the reader changes a filter, on Escape, and when the page is hidden", () => {
    const { store } = draw();
    press("Play");
    act(() => store.getState().toggle("stance", "support"));
    expect(isPlaying()).toBe(false);
    press("Play");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(isPlaying()).toBe(false);
    press("Play");
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    fireEvent(document, new Event("visibilitychange"));
    hidden.mockRestore();
    expect(isPlaying()).toBe(false);
  });

  test("ends with the view", () => {
    const { unmount, dates } = draw();
    press("Play");
    unmount();
    wait(9000);
    expect(dates()).toEqual([null, "2021-11-30"]);
  });

  test("is not offered where motion is reduced; the steps stay", () => {
    reduceMotion();
    const { dates } = draw();
    expect(screen.queryByRole("button", { name: "Play" })).toBeNull();
    expect(screen.queryByRole("combobox", { name: "Speed" })).toBeNull();
    expect(screen.getByText(/reduced motion/)).toBeDefined();
    press("Step forward");
    wait(9000);
    expect(dates()).toEqual([null, "2021-11-30"]);
  });
});
