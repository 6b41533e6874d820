import { describe, expect, test } from "vitest";
import { folded, withFolds } from "../../../src/workshop/first/folded.ts";

const item = (words: string) => `<li class="statement-list__item"><article>${words}</article></li>`;
const app = (statements: number) => {
  const items = Array.from({ length: statements }, (_, at) => item(`S${at}`)).join("");
  return (
    '<section id="filters" tabindex="-1"><p>Filters</p></section>' +
    `<div class="statement-list"><ul role="list">${items}</ul></div>`
  );
};
/** What is left of it where a browser that runs scripts makes elements. */
const unfolded = (markup: string) => markup.replaceAll(/<noscript.*?<\/noscript>/gs, "");

describe("what the build folds", () => {
  test("is the same markup to a browser that runs no script", () => {
    expect(withFolds(app(30)).replaceAll(/<\/?noscript[^>]*>/g, "")).toBe(app(30));
    expect(folded("<p>One</p>")).toBe('<noscript class="first-fold"><p>One</p></noscript>');
  });

  test("is the filters, and of the list what is under the first frame", () => {
    expect(unfolded(withFolds(app(30)))).toBe(app(8).replace("<p>Filters</p>", ""));
  });

  test("is nothing of a short list", () => {
    expect(withFolds(app(8))).not.toContain("data-later");
  });
});
