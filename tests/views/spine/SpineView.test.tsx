import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { useExplorer } from "../../../src/store/ExplorerContext.tsx";
import { SpineView } from "../../../src/views/spine/SpineView.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 900, actors: 120, propositions: 20 }));

const draw = (search = "") => renderWithStore(<SpineView isNarrow={false} />, { index, search });

const picture = () => screen.getByRole("group", { name: "Network in groups" });
const nodes = (name: RegExp) => within(picture()).getAllByRole("button", { name });
const groups = () => nodes(/, group \d+ of \d+/);
const reached = () => document.activeElement?.getAttribute("aria-label") ?? "";

beforeEach(() => {
  const sides = [
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1000),
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(640),
  ];
  const length = (value: number) => ({ get: () => ({ baseVal: { value } }), configurable: true });
  Object.defineProperties(SVGSVGElement.prototype, { width: length(1000), height: length(640) });
  onTestFinished(() => sides.forEach((side) => side.mockRestore()));
});

describe("the network in groups", () => {
  test("says which ribbons are drawn and what they carry", () => {
    draw();
    expect(
      screen.getByText(/^Ribbons of \d+ statements or more are drawn: \d+ of \d+\. They carry \d+% /),
    ).toBeDefined();
  });

  test("has its signs before it is measured, so that they take no room from it once it is laid out", () => {
    const signs = () =>
      within(screen.getByRole("region", { name: "Legend" }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(0);
    const { unmount } = draw();
    expect(screen.queryByRole("group", { name: "Network in groups" })).toBeNull();
    const before = signs();
    unmount();
    width.mockReturnValue(1000);
    draw();
    expect(picture()).toBeDefined();
    expect(signs()).toEqual(before);
  });

  test("has each group and each proposition as a button that says what it holds", () => {
    draw();
    expect(groups().length).toBeGreaterThan(4);
    expect(groups()[0]!.getAttribute("aria-label")).toMatch(
      /^\d+ actors, group 1 of \d\. Most active: Actor \d+ and Actor \d+\. Supports most: “.+”\. Opposes most: “.+”\.$/,
    );
    expect(nodes(/, proposition/)).toHaveLength(20);
  });

  test("opens a group in the address, says where one is, and goes back by the crumbs", async () => {
    const { user, store } = draw();
    const all = groups().length;
    await user.click(groups()[1]!);
    expect(store.getState().display.among).toMatch(/^actor-\d+\.\.actor-\d+$/);
    const crumbs = screen.getByRole("navigation", { name: "Opened groups" });
    expect(within(crumbs).getByText(/^\d+ actors around Actor \d+ and Actor \d+$/)).toBeDefined();
    expect(groups().length).toBeGreaterThan(all);
    await user.click(within(crumbs).getByRole("button", { name: "All 120 actors" }));
    expect(store.getState().display.among).toBeNull();
    expect(screen.queryByRole("navigation", { name: "Opened groups" })).toBeNull();
  });

  test("of a large case follows a moment after what is beside it has shown that a group is opened", async () => {
    const large = indexCase(syntheticCase({ statements: 6000, actors: 300, propositions: 40 }));
    const crumbs = () => screen.queryByRole("navigation", { name: "Opened groups" });
    const drawn: (readonly [isOpened: boolean, isPictured: boolean])[] = [];
    function Beside() {
      const isOpened = useExplorer(({ display }) => display.among !== null);
      useLayoutEffect(() => void drawn.push([isOpened, crumbs() !== null]), [isOpened]);
      return null;
    }
    const both = [<Beside key="beside" />, <SpineView key="picture" isNarrow={false} />];
    const { user } = renderWithStore(both, { index: large });
    await waitFor(() => expect(screen.queryByRole("group", { name: "Network in groups" })).not.toBeNull());
    await user.click(groups()[1]!);
    await waitFor(() => expect(crumbs()).not.toBeNull());
    expect(drawn).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  test("opens the words of a proposition and of an actor", async () => {
    const { user, address } = draw();
    await user.click(nodes(/, proposition/)[0]!);
    expect(address()).toMatch(/^\/[\w-]+\/proposition\/proposition-\d+$/);
    await user.click(nodes(/^Actor \d+, /)[0]!);
    expect(address()).toMatch(/^\/[\w-]+\/actor\/actor-\d+$/);
  });
});

test("where its marks are too many to be elements, each group says whom it holds", () => {
  const many = indexCase(syntheticCase({ statements: 2600, actors: 2200, propositions: 10 }));
  renderWithStore(<SpineView isNarrow={false} />, { index: many });
  const held = groups().flatMap((group) => group.getAttribute("data-ids")?.split(" ") ?? []);
  const speakers = new Set(many.case.statements.map(({ actor }) => `actor/${actor}`));
  expect(new Set(held)).toEqual(speakers);
  expect(held).toHaveLength(speakers.size);
});

test("opens the words that a ribbon gathers: of its group, on its proposition, in its stance", () => {
  const { address } = draw();
  const wide = [...picture().querySelectorAll(".spine__ribbon")][0]!;
  fireEvent.click(wide.lastElementChild!);
  const [from, to] = wide.getAttribute("data-source")!.split("..");
  const stance = wide.getAttribute("data-stance");
  expect(address()).toMatch(
    new RegExp(`/group/${from}/${to}/${stance}/${wide.getAttribute("data-target")!.split("/")[1]}$`),
  );
});

describe("by keyboard the network in groups", () => {
  test("is one stop, from which arrows lead along the groups and into them", async () => {
    const { user } = draw();
    const stops = () =>
      within(picture())
        .getAllByRole("button")
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]!.focus();
    expect(reached()).toMatch(/, group 1 of/);
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(reached()).toMatch(/, group 3 of/);
    expect(stops()).toEqual([document.activeElement]);
    await user.keyboard("{ArrowDown}");
    expect(reached()).toMatch(/, proposition/);
    await user.keyboard("{ArrowUp}");
    expect(reached()).toMatch(/, group 3 of/);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(groups().at(-1));
  });

  test("leads on from a proposition of a group to the words of its widest ribbon", async () => {
    const { user, address } = draw();
    groups()[1]!.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    const label = reached().split(", proposition")[0];
    const [, from, to, stance, id] =
      /\/group\/([^/]+)\/([^/]+)\/(support|oppose|mixed|abstain)\/([^/]+)$/.exec(address())!;
    expect(stance).not.toBeUndefined();
    expect(groups()[1]!.getAttribute("data-node")).toBe(`${from}..${to}`);
    expect(index.case.propositions.find((one) => one.id === id)?.label).toBe(label);
  });

  test("finds a proposition by the letters of its name", async () => {
    const { user } = draw();
    groups()[0]!.focus();
    const { label } = index.case.propositions[3]!;
    await user.keyboard(label.slice(0, -1));
    expect(reached().startsWith(label.slice(0, -1))).toBe(true);
  });

  test("opens a group with Enter, and goes back with Escape, the focus on the way", async () => {
    const { user, store } = draw();
    groups()[1]!.focus();
    await user.keyboard("{Enter}");
    expect(store.getState().display.among).not.toBeNull();
    expect(reached()).toMatch(/, group \d+ of/);
    await user.keyboard("{Escape}");
    expect(store.getState().display.among).toBeNull();
    expect(reached()).toMatch(/, group 2 of/);
  });
});
