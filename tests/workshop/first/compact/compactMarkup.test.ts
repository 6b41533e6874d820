import { expect, test } from "vitest";
import { nodeShape } from "../../../../src/views/marks/nodeShape.ts";
import { compactMarkup } from "../../../../src/workshop/first/compact/compactMarkup.ts";

const DOTS = [
  ...[10, 12.2, 14.3, 16.5].map((y) => [3, y]),
  // One cell is free.
  ...[10, 14.3].map((y) => [5.2, y]),
];
const dots = (path: string) =>
  `<path class="spine__dots" data-ids="a b" stroke="var(--ink-soft)" stroke-width="1.8" d="${path}"></path>`;
const bar = (x: number, name = "") =>
  `<g class="spine__bar" data-id="p${x}"><g><rect class="spine__share" data-stance="oppose" fill="var(--oppose)" x="${x}" y="5" width="2.5" height="4"></rect></g>${name}</g>`;

test("dots one above the other are a dotted line that begins and ends at the first and the last", () => {
  const drawn = compactMarkup(dots(DOTS.map(([x, y]) => `M${x} ${y}h0`).join("")));
  const pitch = Number(/stroke-dasharray="0 ([^"]*)"/.exec(drawn)?.[1]);
  expect(pitch).toBeCloseTo(2.17, 1);
  const lines = [...drawn.matchAll(/M([-\d.]+) ([-\d.]+)v([-\d.]+)/g)].map((line) =>
    line.slice(1).map(Number),
  );
  const all = lines.flatMap(([x = 0, top = 0, length = 0]) =>
    Array.from({ length: Math.floor(length / pitch) + 1 }, (_, at) => [x, top + at * pitch]),
  );
  expect(all).toHaveLength(DOTS.length);
  for (const [at, [x = 0, y = 0]] of all.entries()) {
    expect(x).toBe(DOTS[at]?.[0]);
    expect(Math.abs(y - (DOTS[at]?.[1] ?? 0))).toBeLessThan(0.1);
  }
});

test("symbols that look alike are one path, each with its outline where it stands", () => {
  const symbol = (x: number, fill: string) =>
    `<g class="spine__actor" data-id="a${x}" transform="translate(${x} 7)"><path class="spine__shape" fill="${fill}" d="${nodeShape("square", 2)}"></path></g>`;
  const drawn = compactMarkup([symbol(10, "red"), symbol(20, "blue"), symbol(30, "red")].join(""));
  expect(drawn).toBe(
    '<path class="spine__shape" fill="red" d="M8.23 5.23h3.55v3.55h-3.54zM28.23 5.23h3.55v3.55h-3.54z"></path>' +
      '<path class="spine__shape" fill="blue" d="M18.23 5.23h3.55v3.55h-3.54z"></path>',
  );
});

test("symbols that are moved themselves are one path for each look too", () => {
  const symbol = (x: number, fill: string) =>
    `<path class="stand" data-id="a${x}" fill="${fill}" transform="translate(${x} 7)" d="${nodeShape("square", 2)}"></path>`;
  const drawn = compactMarkup([symbol(10, "red"), symbol(20, "blue"), symbol(30, "red")].join(""));
  expect(drawn).toBe(
    '<path class="stand" fill="red" d="M8.23 5.23h3.55v3.55h-3.54zM28.23 5.23h3.55v3.55h-3.54z"></path>' +
      '<path class="stand" fill="blue" d="M18.23 5.23h3.55v3.55h-3.54z"></path>',
  );
});

test("bars without a name are one line for each stance, and those with one stay what they are", () => {
  const named = bar(20, "<text>Tax</text>");
  const drawn = compactMarkup(bar(1) + bar(9) + named + bar(30));
  expect(drawn).toBe(
    `<g class="spine__bars"><path stroke="var(--oppose)" stroke-width="4" d="M1 7h2.5M9 7h2.5"></path></g>${named}${bar(30)}`,
  );
});

test("of a filter the first rows are left", () => {
  const rows = Array.from({ length: 60 }, (_, at) => `<li class="check-row__item">${at}</li>`).join("");
  const drawn = compactMarkup(`<fieldset class="facet"><ul>${rows}</ul></fieldset>`);
  expect(drawn.match(/<li/g)).toHaveLength(40);
});
