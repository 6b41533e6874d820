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
    expect(withFolds(app(30)).replaceAll(/<\/?noscript[^>]*>| id="first-seen"/g, "")).toBe(app(30));
    expect(folded("<p>One</p>")).toBe('<noscript class="first-fold"><p>One</p></noscript>');
  });

  test("is the filters, and of the list what is under the first frame", () => {
    const left = unfolded(withFolds(app(30))).replace(' id="first-seen"', "");
    expect(left).toBe(app(8).replace("<p>Filters</p>", ""));
  });

  test("begins behind the statement that the first frame waits for", () => {
    const last = '<li id="first-seen" class="statement-list__item"><article>S7</article></li>';
    expect(withFolds(app(30))).toContain(`${last}<noscript class="first-fold" data-later>`);
  });

  test("is nothing of a short list", () => {
    expect(withFolds(app(8))).not.toMatch(/data-later|first-seen/);
  });
});
