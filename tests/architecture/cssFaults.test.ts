import { describe, expect, test } from "vitest";
import { cssFaults } from "./cssFaults.ts";

describe("cssFaults", () => {
  const faultsOf = (css: string) => cssFaults({ path: "a.css", text: css });

  test.each([
    "margin-left: 0",
    "padding-top: 1px",
    "border-right: 0",
    "border-top-left-radius: 1px",
    "scroll-margin-top: 0",
    "left: 0",
    "bottom: 0",
    "width: 1px",
    "max-height: 1px",
    "float: inline-start",
    "overflow-x: auto",
    "text-align: left",
    "background: linear-gradient(to right, red, blue)",
    "transform-origin: top left",
    "block-size: 100vh",
    "min-block-size: calc(100dvh - 2rem)",
    "margin: 0 1px 0 2px",
    "padding: 0 var(--a, 1px) 0 calc(1px + 2px)",
  ])("finds %s, nested or last without a semicolon", (declaration) => {
    expect(faultsOf(`a { ${declaration}; }`)).toHaveLength(1);
    expect(faultsOf(`@media print { a { color: red; &:hover { ${declaration} } } }`)).toHaveLength(1);
  });

  test.each([
    "a { margin-inline-start: 0; inline-size: 1px; inset: 0 1px 0 1px; margin: 0 1px; border-width: 0 1px 2px }",
    "@media (min-width: 40rem) { a:hover { color: red } }",
    "@media (width < 40rem) { .left:hover > .top { text-align: start } }",
    "/* left: 0; */ a::before { content: 'left: 0; width: 1px' }",
    "a { stroke-width: 1px; --top: 1px; border-start-end-radius: 1px; inline-size: 100vw; line-height: 1 }",
  ])("passes %s", (css) => {
    expect(faultsOf(css)).toEqual([]);
  });
});
