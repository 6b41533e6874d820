import { act, render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { useOpenedDetails } from "../../../src/ui/hooks/useOpenedDetails.ts";

function Sheet() {
  useOpenedDetails("details:not(.settings)");
  return (
    <>
      <details aria-label="closed" />
      <details aria-label="open" open />
      <details aria-label="settings" className="settings" />
    </>
  );
}

const isOpen = () =>
  ["closed", "open", "settings"].map((name) => screen.getByLabelText<HTMLDetailsElement>(name).open);
const announce = (name: string) => act(() => void window.dispatchEvent(new Event(name)));

describe("what is folded", () => {
  test("stands open on paper, and as it was before on the screen", () => {
    render(<Sheet />);
    announce("beforeprint");
    announce("beforeprint");
    expect(isOpen()).toEqual([true, true, false]);
    announce("afterprint");
    expect(isOpen()).toEqual([false, true, false]);
  });
});
