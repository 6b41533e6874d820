import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { TieSpine } from "../../../src/views/tieSpine/TieSpine.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 900, actors: 120, propositions: 20 }));

const draw = (search = "") => renderWithStore(<TieSpine isNarrow={false} />, { index, search });

const picture = () => screen.getByRole("group", { name: "Ties between groups" });
const nodes = (name: RegExp) => within(picture()).getAllByRole("button", { name });
const groups = () => nodes(/, group \d+ of \d+/);
const ribbons = () => nodes(/^Group \d+, around .+ and group \d+, around .+: (?:dis)?agreement .+ a pair, /);
const stubs = () => nodes(/^Within this group: (?:dis)?agreement .+ a pair, /);

beforeEach(() => {
  const sides = [
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1000),
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(640),
  ];
  const length = (value: number) => ({ get: () => ({ baseVal: { value } }), configurable: true });
  Object.defineProperties(SVGSVGElement.prototype, { width: length(1000), height: length(640) });
  onTestFinished(() => sides.forEach((side) => side.mockRestore()));
});

describe("the ties between groups", () => {
  test("are ribbons between groups and stubs on them, each with its groups, its number and its pairs", () => {
    draw();
    const ids = groups().map((group) => group.getAttribute("data-id"));
    expect(ids.length).toBeGreaterThan(4);
    expect(stubs().length).toBeGreaterThanOrEqual(ids.length);
    for (const ribbon of [...ribbons(), ...stubs()]) {
      expect(ids).toContain(ribbon.getAttribute("data-source"));
      expect(ids).toContain(ribbon.getAttribute("data-target"));
    }
    expect(ribbons().length).toBeGreaterThan(4);
  });

  test("say above the picture which of them are drawn", () => {
    draw();
    expect(
      screen.getByText(
        /^(?:Ribbons of [\d.]+ a pair or more are drawn: \d+ of \d+\. They carry \d+% |Every tie )/,
      ),
    ).toBeDefined();
  });

  test("open the strongest pairs of both groups, by a click or by a key", async () => {
    const { user, address, unmount } = draw();
    const place = /^\/[\w-]+\/between(?:\/actor-\d+){4}/;
    await user.click(ribbons()[0]!);
    expect(address()).toMatch(place);
    unmount();
    const { user: other, address: there } = draw();
    groups()[0]!.focus();
    await other.keyboard("{ArrowDown}{Enter}");
    expect(there()).toMatch(place);
  });

  test("are all walked from a group, and lead back to it", async () => {
    const { user } = draw();
    groups()[0]!.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("data-source")).toBe(groups()[0]!.getAttribute("data-id"));
    await user.keyboard("{ArrowRight}{ArrowUp}");
    expect(document.activeElement).toBe(groups()[0]);
  });

  test("open a group in the address", async () => {
    const { user, store } = draw();
    await user.click(groups()[1]!);
    expect(store.getState().display.among).toMatch(/^actor-\d+\.\.actor-\d+$/);
    expect(screen.getByRole("navigation", { name: "Opened groups" })).toBeDefined();
  });

  test("are drawn above alone where only agreement counts", () => {
    draw("?aggregation=congruence");
    const kinds = [...ribbons(), ...stubs()].map((tie) => tie.getAttribute("data-id")?.split("/").at(-1));
    expect(new Set(kinds)).toEqual(new Set(["agreement"]));
    expect(within(picture()).queryByText("Disagreement")).toBeNull();
  });

  test("move nothing when a filter takes some away", () => {
    const placesIn = () => groups().map((group) => group.querySelector("rect")?.outerHTML);
    const { unmount } = draw();
    const before = placesIn();
    unmount();
    draw("?stance=support");
    expect(placesIn()).toEqual(before);
  });
});

describe("a chosen actor", () => {
  const own = () => nodes(/^Actor \d+ and group \d+, around .+: (?:dis)?agreement .+ a pair, /);
  const someone = () => nodes(/^Actor \d+, /)[0]!;

  test("brings out its own ties with each group, and says with how many it agrees and disagrees", async () => {
    const { user } = draw();
    const id = someone().getAttribute("data-node");
    await user.click(someone());
    expect(own().length).toBeGreaterThan(4);
    for (const line of own()) expect(line.getAttribute("data-source")).toBe(id);
    expect(
      screen.getByText(/^Ties of Actor \d+: more agreement with \d+ actors, more disagreement with \d+\. /),
    ).toBeDefined();
  });

  test("makes all other ties step back", async () => {
    const { user } = draw();
    expect(ribbons()[0]!.closest("[opacity]")).toBeNull();
    await user.click(someone());
    expect(Number(ribbons()[0]!.closest("[opacity]")!.getAttribute("opacity"))).toBeLessThan(0.3);
  });

  test("has lines that are reached and opened by keyboard, and stays chosen", async () => {
    const { user, address } = draw();
    someone().focus();
    await user.keyboard("{Enter}{ArrowDown}");
    expect(own()).toContain(document.activeElement);
    const count = own().length;
    await user.keyboard("{Enter}");
    expect(address()).toMatch(/^\/[\w-]+\/tie\/actor-\d+\/actor-\d+/);
    expect(own()).toHaveLength(count);
  });

  test("has lines that no filter moves", async () => {
    const ways = () => new Map(own().map((line) => [line.getAttribute("data-id"), pathOf(line)]));
    const pathOf = (line: Element) => line.querySelector("path")?.getAttribute("d");
    const { user, unmount } = draw();
    await user.click(someone());
    const before = ways();
    unmount();
    const { user: other } = draw("?stance=support");
    await other.click(someone());
    expect(ways().size).toBeGreaterThan(0);
    for (const [id, way] of ways()) expect(way).toBe(before.get(id));
  });
});
