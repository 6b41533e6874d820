import { describe, expect, test } from "vitest";
import { fittedRows } from "../../../src/workshop/first/fittedRows.ts";

const row = (names: string) =>
  `<button><span class="strip" aria-hidden="true"><span>${names}</span></span></button>`;
const { markup, css } = fittedRows([
  { width: 256, markup: row("Ann") + row("all") },
  { width: 288, markup: row("Ann, Bob") + row("all") },
  { width: 320, markup: row("Ann, Bob") + row("all") },
]);

describe("rows that were drawn for several widths", () => {
  test("hold what is the same once, and what differs for each width", () => {
    const widths = [...markup.matchAll(/data-widths="([^"]*)" aria-hidden="true"><span>([^<]*)/g)];
    expect(widths.map(([, own, names]) => [own, names])).toEqual([
      ["256", "Ann"],
      ["288 320", "Ann, Bob"],
      ["256 288 320", "all"],
    ]);
  });

  test("show in each room those of the widest that fits, with the insets at both sides", () => {
    const rooms = css
      .split("\n")
      .map((rule) => [/@container ([^{]*)/.exec(rule)?.[1], /~="(\d+)"/.exec(rule)?.[1]]);
    expect(rooms).toEqual([
      ["(max-width:19.999rem)", "256"],
      ["(min-width:20rem) and (max-width:21.999rem)", "288"],
      ["(min-width:22rem)", "320"],
    ]);
  });
});
