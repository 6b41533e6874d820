import { expect, test } from "vitest";
import { forEmbedsToo, withBothBars } from "../../../src/workshop/first/embedParts.ts";

const APP =
  '<div class="explorer"><main><section id="picture" class="explorer__picture">' +
  '<div class="how-to-read">Whole</div></section></main></div>';

const embedOf = (bar: string) =>
  '<main class="embed"><header class="embed__head"><a href="file:#/x">Title</a></header>' +
  '<div class="embed__results"><section>64 statements</section></div>' +
  `<div class="view-bar">${bar}</div><section id="picture"><div class="how-to-read">Short</div>` +
  '<div class="network-chart"></div></section><footer class="embed__source">Source</footer></main>';

test("puts around the picture what an embedded view has there, on wide screens and on narrow ones", () => {
  const both = forEmbedsToo(APP, embedOf("groups"), embedOf("list"));
  const order = ["Title", "64 statements", "groups", "list", "Short", "Whole", "Source"];
  expect(order.map((text) => both.split(text).length)).toEqual(order.map(() => 2));
  const places = order.map((text) => both.indexOf(text));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("leads from the title to nowhere outside of the page", () => {
  expect(forEmbedsToo(APP, embedOf(""), embedOf(""))).toContain('<a href="#/x">Title</a>');
});

test("does not take another app for this one", () => {
  expect(() => forEmbedsToo(APP, "<main></main>", "<main></main>")).toThrow("draws nothing like");
});

test("an embedded view has the choice of views of wide screens and of narrow ones, and leads nowhere outside of its page", () => {
  const both = withBothBars(embedOf("groups"), embedOf("list"));
  expect(both).toMatch(/groups<\/div><div class="view-bar">list/);
  expect(both).toContain('<a href="#/x">Title</a>');
});
