import { act, render, screen } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { Loaded } from "../../../src/views/view/Loaded.tsx";
import { type Loadable, eager, lazy } from "../../../src/views/view/loadable.ts";

class Caught extends Component<{ readonly children: ReactNode }, { readonly said: string | null }> {
  override state = { said: null };
  static getDerivedStateFromError = (error: Error) => ({ said: error.message });
  override render() {
    return this.state.said ?? this.props.children;
  }
}

const page = (load: Loadable<string>) => (
  <Caught>
    <Loaded load={load}>{(name) => <h1>{name}</h1>}</Loaded>
  </Caught>
);

test("what is there is drawn at once", () => {
  render(page(eager("Matrix")));
  expect(screen.getByRole("heading").textContent).toBe("Matrix");
});

test("what has to be fetched is drawn when it is there", async () => {
  render(page(lazy(() => Promise.resolve("Matrix"))));
  expect(screen.queryByRole("heading")).toBeNull();
  expect(await screen.findByRole("heading", { name: "Matrix" })).toBeTruthy();
});

test("what is asked for meanwhile is not replaced by what was asked for before", async () => {
  let arrive = (_name: string) => {};
  const late = lazy(() => new Promise<string>((resolve) => (arrive = resolve)));
  const { rerender } = render(page(late));
  rerender(page(eager("Timeline")));
  await act(async () => arrive("Matrix"));
  expect(screen.getByRole("heading").textContent).toBe("Timeline");
});

test("a fetch that fails is an error of this part of the page", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  render(page(lazy(() => Promise.reject(new Error("No network")))));
  expect(await screen.findByText("No network")).toBeTruthy();
});
