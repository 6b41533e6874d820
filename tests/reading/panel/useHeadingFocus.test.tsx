import { act, render, screen } from "@testing-library/react";
import { RouterProvider, createMemoryRouter, useParams } from "react-router";
import { afterEach, describe, expect, test, vi } from "vitest";
import { useHeadingFocus } from "../../../src/reading/panel/useHeadingFocus.ts";

function Page() {
  const { subject = "" } = useParams();
  return (
    <h2 ref={useHeadingFocus(subject)} tabIndex={-1}>
      {subject}
    </h2>
  );
}

function openAt(address: string) {
  const router = createMemoryRouter(
    [
      { path: "/", element: <a href="#x">List</a> },
      { path: "/:subject", element: <Page /> },
    ],
    { initialEntries: [address] },
  );
  render(<RouterProvider router={router} />);
  return (to: string) => act(() => router.navigate(to));
}

describe("the focus of a page's heading", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("is not taken when the page is opened there", () => {
    openAt("/ann");
    expect(document.activeElement).toBe(document.body);
  });

  test("is taken when a person comes there", async () => {
    const go = openAt("/");
    await go("/ann");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "ann" }));
  });

  test("is taken again when the subject changes", async () => {
    const go = openAt("/ann");
    await go("/bob");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "bob" }));
  });

  test("is not taken when only the filter changes", async () => {
    const go = openAt("/ann");
    await go("/ann?stance=oppose");
    expect(document.activeElement).toBe(document.body);
  });

  test("is not taken while nobody has touched the page, as when it is loaded again", async () => {
    vi.stubGlobal("navigator", { userActivation: { hasBeenActive: false } });
    const go = openAt("/");
    await go("/ann");
    expect(document.activeElement).toBe(document.body);
  });
});
