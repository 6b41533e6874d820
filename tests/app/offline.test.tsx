import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { CopyState, OfflineCopy } from "../../src/host/offline/offlineCopy.ts";
import { NewVersion } from "../../src/app/NewVersion.tsx";
import { OfflineSection } from "../../src/app/pages/OfflineSection.tsx";
import { renderInEnglish } from "../renderInEnglish.tsx";

const aCopy = (state: CopyState): OfflineCopy => ({
  state: () => state,
  subscribe: () => () => {},
  keep: vi.fn<() => Promise<void>>(async () => {}),
  forget: vi.fn<() => Promise<void>>(async () => {}),
  takeNewer: vi.fn<() => void>(),
});

test("a newer version is told of and taken with a press", async () => {
  const copy = aCopy("newer");
  renderInEnglish(<NewVersion copy={copy} />);
  expect(screen.getByRole("status").textContent).toContain("There is a newer version of this site.");
  expect(copy.takeNewer).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Reload" }));
  expect(copy.takeNewer).toHaveBeenCalledOnce();
});

test("a newer version can be put off", async () => {
  const copy = aCopy("newer");
  renderInEnglish(<NewVersion copy={copy} />);
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("status")).toBeNull();
  expect(copy.takeNewer).not.toHaveBeenCalled();
});

test.each<CopyState>(["impossible", "none", "failed", "kept"])(
  "nothing is told of while it is %s",
  (state) => {
    renderInEnglish(<NewVersion copy={aCopy(state)} />);
    expect(screen.queryByRole("status")).toBeNull();
  },
);

test("a copy is offered where there is none, and again where it failed", async () => {
  const copy = aCopy("none");
  const { unmount } = renderInEnglish(<OfflineSection copy={copy} />);
  await userEvent.click(screen.getByRole("button", { name: "Keep an offline copy" }));
  expect(copy.keep).toHaveBeenCalledOnce();
  unmount();
  renderInEnglish(<OfflineSection copy={aCopy("failed")} />);
  expect(screen.getByRole("status").textContent).toBe("This browser could not keep an offline copy.");
  expect(screen.getByRole("button", { name: "Keep an offline copy" })).toBeTruthy();
});

test.each<CopyState>(["kept", "newer"])("a copy that is %s can be removed", async (state) => {
  const copy = aCopy(state);
  renderInEnglish(<OfflineSection copy={copy} />);
  await userEvent.click(screen.getByRole("button", { name: "Remove the offline copy" }));
  expect(copy.forget).toHaveBeenCalledOnce();
});

test("nothing is offered where a browser cannot keep one", () => {
  const { container } = renderInEnglish(<OfflineSection copy={aCopy("impossible")} />);
  expect(container.textContent).toBe("");
});
