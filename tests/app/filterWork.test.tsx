import { screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { renderApp } from "./renderApp.tsx";
import { node, statements } from "./theScreen.ts";

const items = () => within(statements()).getAllByRole("listitem");

/** The app, and how often it is drawn until a filter that is pressed is in its address. */
const openApp = () => {
  let drawn = 0;
  const app = renderApp({ onDrawn: () => (drawn += 1) });
  return async (name: RegExp, address: string) => {
    const before = drawn;
    await app.user.click(screen.getByRole("button", { name }));
    await waitFor(() => expect(app.address()).toBe(`/city-data${address}`));
    return drawn - before;
  };
};

test("a press on a filter draws the app no oftener than for showing the press and for what it asks, the first time too", async () => {
  const press = openApp();
  const first = await press(/^Oppose/, "?stance=oppose");
  const second = await press(/^Support/, "?stance=oppose,support");
  expect(first).toBeLessThanOrEqual(5);
  expect(second).toBeLessThanOrEqual(5);
});

test("a filter makes nothing anew that stays in picture and list", async () => {
  const press = openApp();
  const [council, before] = [node("City Council"), items()];
  const made: Element[] = [];
  const watch = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    made.push(...added.filter((one): one is Element => one instanceof Element));
  });
  onTestFinished(() => watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  await press(/^Oppose/, "?stance=oppose");
  const left = items();
  expect(left.length).toBeLessThan(before.length);
  expect(left.filter((item) => !before.includes(item))).toEqual([]);
  expect(node("City Council")).toBe(council);
});
