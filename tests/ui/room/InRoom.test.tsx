import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InRoom } from "../../../src/ui/room/InRoom.tsx";
import { makeRoom } from "../../../src/ui/room/room.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A room that comes when the test says so, or fails. */
const aRoom = () => {
  const bring = vi.fn<() => Promise<string>>();
  let come: (inside: string) => void;
  let fail: (error: Error) => void;
  bring.mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        [come, fail] = [resolve, reject];
      }),
  );
  const room = makeRoom(bring);
  const view = renderInEnglish(<InRoom room={room}>{(inside) => <h1>{inside}</h1>}</InRoom>);
  const settle = (decide: () => void) =>
    act(() => {
      vi.advanceTimersByTime(0);
      return Promise.resolve(decide());
    });
  return {
    ...view,
    bring,
    room,
    come: () => settle(() => come("Chairs")),
    fail: () => settle(() => fail(new Error("a.js did not arrive."))),
  };
};
const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

describe("entering a room", () => {
  test("says nothing for a moment, then that it is loading, then shows what is in it", async () => {
    const { come } = aRoom();
    wait(290);
    expect(screen.getByRole("status").textContent).toBe("");
    wait(20);
    expect(screen.getByRole("status").textContent).toBe("Loading this part…");
    await come();
    expect(screen.getByRole("heading").textContent).toBe("Chairs");
    expect(screen.queryByRole("status")).toBeNull();
  });

  test("shows at once what is loaded already", async () => {
    const { room, come, unmount } = aRoom();
    await come();
    unmount();
    renderInEnglish(<InRoom room={room}>{(inside) => <h1>{inside}</h1>}</InRoom>);
    expect(screen.getByRole("heading").textContent).toBe("Chairs");
  });

  test("begins to load in a task of its own, and not at all where it is left at once", () => {
    const { bring, unmount } = aRoom();
    expect(bring).not.toHaveBeenCalled();
    wait(0);
    expect(bring).toHaveBeenCalledTimes(1);
    unmount();
    const left = aRoom();
    left.unmount();
    wait(0);
    expect(left.bring).not.toHaveBeenCalled();
  });

  test("says what failed, and tries again when asked", async () => {
    const { bring, come, fail } = aRoom();
    await fail();
    expect(screen.getByRole("alert").textContent).toContain("This part could not be loaded");
    expect(screen.getByRole("alert").textContent).toContain("a.js did not arrive.");
    act(() => screen.getByRole("button", { name: "Try again" }).click());
    wait(0);
    expect(bring).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole("alert")).toBeNull();
    await come();
    expect(screen.getByRole("heading").textContent).toBe("Chairs");
  });
});
