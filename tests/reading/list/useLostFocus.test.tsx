import { act, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { RouterProvider, createMemoryRouter } from "react-router";
import { describe, expect, test } from "vitest";
import { useLostFocus } from "../../../src/reading/list/useListMemory.ts";

function Page() {
  const box = useRef<HTMLDivElement>(null);
  useLostFocus(box);
  return (
    <div ref={box}>
      <div role="list" tabIndex={-1} />
    </div>
  );
}

function openAt(address: string) {
  const router = createMemoryRouter(
    [
      { path: "/", element: <Page /> },
      { path: "/panel", element: <button type="button">Back</button> },
    ],
    { initialEntries: [address] },
  );
  render(
    <>
      <input aria-label="Search" />
      <RouterProvider router={router} />
    </>,
  );
  return (to: string) => act(() => router.navigate(to));
}

describe("the focus of a list that comes back", () => {
  test("is taken when what had focus is gone", async () => {
    const go = openAt("/panel");
    screen.getByRole("button").focus();
    await go("/");
    expect(document.activeElement).toBe(screen.getByRole("list"));
  });

  test("is not taken from what still has it", async () => {
    const go = openAt("/panel");
    screen.getByRole("textbox").focus();
    await go("/");
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
  });

  test("is not taken when the page is opened there", () => {
    openAt("/");
    expect(document.activeElement).toBe(document.body);
  });
});
