import { act, render, screen } from "@testing-library/react";
import { RouterProvider, createMemoryRouter, useParams } from "react-router";
import { afterEach, describe, expect, test, vi } from "vitest";
import { useHeadingFocus } from "../../../src/reading/panel/useHeadingFocus.ts";
import { FirstSize } from "../../../src/ui/hooks/firstSize.ts";

function Page() {
  const { subject = "" } = useParams();
  return (
    <h2 ref={useHeadingFocus(subject)} tabIndex={-1}>
      {subject}
    </h2>
  );
}

function openAt(address: string, room: { width: number; height: number } | null = null) {
  const router = createMemoryRouter(
    [
      { path: "/", element: <a href="#x">List</a> },
      { path: "/:subject", element: <Page /> },
    ],
    { initialEntries: [address] },
  );
  render(
    <FirstSize value={room}>
      <RouterProvider router={router} />
    </FirstSize>,
  );
  return (to: string) => act(() => router.navigate(to));
}

describe("the focus of a page's heading", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("is not taken when the page is opened there", () => {
    openAt("/ann");
    expect(document.activeElement).toBe(document.body);
  });

  test("is not taken from somebody who is at work in what the build drew", async () => {
    vi.stubGlobal("navigator", { userActivation: { hasBeenActive: true } });
    const go = openAt("/ann", { width: 1000, height: 600 });
    expect(document.activeElement).toBe(document.body);
    await go("/bob");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "bob" }));
  });

  test("is taken where somebody has touched the page and the build drew none of it", () => {
    vi.stubGlobal("navigator", { userActivation: { hasBeenActive: true } });
    openAt("/ann");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "ann" }));
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
