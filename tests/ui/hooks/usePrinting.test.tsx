import { act, render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { usePrinting } from "../../../src/ui/hooks/usePrinting.ts";

function Sheet() {
  return <p>{usePrinting() ? "on paper" : "on screen"}</p>;
}

describe("a page that is printed", () => {
  test("knows it before the browser goes on, and knows when it is over", () => {
    render(<Sheet />);
    window.dispatchEvent(new Event("beforeprint"));
    expect(screen.getByText("on paper")).toBeTruthy();
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(screen.getByText("on screen")).toBeTruthy();
  });
});
