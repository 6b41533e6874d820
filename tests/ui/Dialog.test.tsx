import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { Dialog } from "../../src/ui/Dialog.tsx";
import { renderInEnglish } from "../renderInEnglish.tsx";

describe("a dialog", () => {
  test("is open as a modal one under its title", () => {
    const show = vi.spyOn(HTMLDialogElement.prototype, "showModal");
    renderInEnglish(
      <Dialog title="Take it along" onClose={() => {}}>
        content
      </Dialog>,
    );
    expect(show).toHaveBeenCalledOnce();
    expect(screen.getByRole("dialog", { name: "Take it along" }).textContent).toContain("content");
    show.mockRestore();
  });

  test("tells when its button or the browser closes it", () => {
    const onClose = vi.fn<() => void>();
    renderInEnglish(
      <Dialog title="Take it along" onClose={onClose}>
        content
      </Dialog>,
    );
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
    screen.getByRole<HTMLDialogElement>("dialog").close();
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test("stays open when one that stands in it is closed", () => {
    const [onClose, onInnerClose] = [vi.fn<() => void>(), vi.fn<() => void>()];
    renderInEnglish(
      <Dialog title="Outer" onClose={onClose}>
        <Dialog title="Inner" onClose={onInnerClose}>
          content
        </Dialog>
      </Dialog>,
    );
    screen.getByRole<HTMLDialogElement>("dialog", { name: "Inner" }).close();
    expect(onInnerClose).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });
});
