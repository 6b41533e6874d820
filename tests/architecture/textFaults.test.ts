import { describe, expect, test } from "vitest";
import { textFaults } from "./textFaults.ts";

describe("textFaults", () => {
  const faultsOf = (jsx: string) => textFaults({ path: "A.tsx", text: `const a =\n  ${jsx};` });

  test.each([
    ["<p>Clear all</p>", "Clear all"],
    ["<>{isOpen && <p>Ünïcode</p>}</>", "Ünïcode"],
    ['<p>{"Clear all"}</p>', "Clear all"],
    ["<p>{`${count} statements`}</p>", "statements"],
    ['<p>{isOpen ? "Close" : null}</p>', "Close"],
    ['<button aria-label="Zoom in" />', "Zoom in"],
    ['<button aria-label={"Zoom in"} />', "Zoom in"],
    ["<button title={`Zoom ${direction}`} />", "Zoom"],
    ['<input placeholder="Search" />', "Search"],
    ['<img alt="A network" />', "A network"],
  ])("finds the words in %s", (jsx, words) => {
    expect(faultsOf(jsx)).toEqual([`A.tsx:2 says ${JSON.stringify(words)}`]);
  });

  test.each([
    "<p>{messages.app.clear} · {count}</p>",
    '<p className="quiet" data-stance="support" id={`a-${id}`} aria-live="polite">—</p>',
    "<button aria-label={messages.chart.zoomIn} onClick={() => store.toggle('stance', 'support')} />",
    "<p>{format(count, 'long')}</p>",
    '<p>{stance === "mixed" && <i />}{stance === "support" ? <b /> : null}</p>',
  ])("passes %s", (jsx) => {
    expect(faultsOf(jsx)).toEqual([]);
  });
});
