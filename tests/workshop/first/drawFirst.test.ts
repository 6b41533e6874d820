import { beforeAll, describe, expect, test } from "vitest";
import { caseFiles } from "../../../src/workshop/cases/caseFiles.ts";
import { readCase } from "../../../src/workshop/cases/soundData.ts";

import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import {
  type First,
  MOST_MARKUP,
  drawEmbedded,
  drawFirst,
  drawView,
} from "../../../src/workshop/first/drawFirst.ts";

const shown = readCase(caseFiles(process.cwd())[0]!);
const speakers = new Set(shown.statements.map(({ actor }) => actor));
let first: First = { markup: "", css: "", isForFrames: false };
beforeAll(() => {
  first = drawFirst(shown, process.cwd()) ?? first;
});
const all = (pattern: RegExp) => [...first.markup.matchAll(pattern)].map(([, found = ""]) => found);

/** How many dots the dotted lines of a picture have; their dashes are in the style sheet. */
function dotsIn(picture: string, css: string): number {
  const paths = [...picture.matchAll(/<path class="([^" ]*) spine__dots"[^>]* d="([^"]*)"/g)];
  const counts = paths.map(([, ink, path = ""]) => {
    const pitch = Number(new RegExp(`\\.${ink}{[^}]*stroke-dasharray:0 ([\\d.]+)`).exec(css)?.[1]);
    const lengths = [...path.matchAll(/v([\d.]+)/g)].map(([, length]) => Number(length));
    return lengths.reduce((sum, length) => sum + Math.floor(length / pitch) + 1, 0);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

describe("what the build draws of the page", () => {
  test("holds every speaker and proposition in each of its pictures", () => {
    const pictures = first.markup.split("<div data-frame=").slice(1);
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures)
      expect(picture.split("</svg>")[0]?.match(/class="node-mark[ "]/g)).toHaveLength(
        speakers.size + shown.propositions.length,
      );
  });

  test("is few elements and not many bytes to a browser that runs scripts", () => {
    const unfolded = first.markup.replaceAll(/<noscript.*?<\/noscript>/gs, "");
    expect(unfolded.match(/<[a-z]/g)?.length).toBeLessThan(700);
    const [, picture = ""] =
      /<div data-frame="1080-620"[^>]*><noscript[^>]*>(.*?)<\/noscript>/s.exec(first.markup) ?? [];
    expect(picture.match(/<[a-z]/g)?.length).toBeLessThan(450);
    expect(first.markup.length).toBeLessThan(800_000);
  });

  test("ends for a phone before all else begins, and for a wide screen with the statements that are seen", () => {
    const [onPhone = "", wide = ""] = first.markup.split('<div class="first-wide">');
    expect(onPhone).toMatch(/^<div id="first-phone" .*<\/div>$/s);
    expect(onPhone.length).toBeLessThan(first.markup.length / 6);
    const [, after = ""] = wide.split(/<li id="first-seen".*?<\/li>/s);
    expect(after).toContain("data-later");
    expect(after.replace(/<noscript.*?<\/noscript>/s, "")).not.toMatch(/<article|<svg class="network/);
    expect(wide.split('id="first-seen"')[0]).toContain('class="legend');
  });

  test("holds every statement once, with the way to its words in the source", () => {
    const cards = first.markup.split('class="statement-card"').slice(1);
    expect(cards).toHaveLength(shown.statements.length);
    for (const card of cards) expect(card.split("</article>")[0]).toMatch(/<a href="https:/);
  });

  test("asks nothing of a policy and promises nothing that needs a script", () => {
    expect(first.markup).not.toMatch(/ style=| on\w+="|<script|href="#|<main|tabindex="0" role="button"/);
    expect(all(/<button[^>]*class="(proposition-row__head)/g)).toEqual([]);
  });

  test("gives no two things one id, but for the parts of the two drawings", () => {
    const ids = all(/ id="([^"]*)"/g);
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
    expect([...twice].every((id) => /^[a-z]/.test(id))).toBe(true);
  });

  test("is groups for a case so large that its picture is these, but not for frames of other pages", () => {
    const large = syntheticCase({ statements: 200, actors: 61, propositions: 4 });
    const { markup, isForFrames } = drawFirst(large, process.cwd())!;
    expect(isForFrames).toBe(false);
    expect(first.isForFrames).toBe(true);
    const pictures = markup.split(' data-drawn="spine ').slice(1);
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) expect(picture.split("</svg>")[0]?.match(/spine__bar"/g)).toHaveLength(4);
    // Of a long list the first statements.
    expect(markup.split('class="statement-card"').length - 1).toBe(20);
  });

  test("stays within its bound for a case of twenty thousand actors, with a mark for each actor and proposition", () => {
    const size = { statements: 116_000, actors: 20_000, propositions: 500 };
    const { markup, css } = drawView(syntheticCase(size), process.cwd(), "network")!;
    expect(markup.length + css.length).toBeLessThan(MOST_MARKUP);
    const pictures = markup
      .split(' link-canvas"')
      .slice(1)
      .map((text) => text.split("</svg>")[0] ?? "");
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures) {
      const dots = dotsIn(picture, css);
      expect(dots).toBe(size.actors);
    }
    const bars = markup
      .split(' data-drawn="spine ')
      .slice(1)
      .map((text) => text.split("</svg>")[0] ?? "");
    expect(bars).toHaveLength(pictures.length);
  });

  test("is nothing for a view that has nothing to show, as where nobody is addressed", () => {
    const small = syntheticCase({ statements: 12, actors: 5, propositions: 3 });
    const unaddressed = {
      ...small,
      statements: small.statements.map((one) => {
        const { addressee: _, ...said } = one;
        return said;
      }),
      relations: [],
    };
    expect(drawView(unaddressed, process.cwd(), "matrix")).not.toBeNull();
    expect(drawView(unaddressed, process.cwd(), "addressees")).toBeNull();
  });

  test("is one view alone where another page embeds that, in frames as narrow as a phone too", () => {
    const { markup, isForFrames } = drawEmbedded(shown, process.cwd(), "timeline")!;
    expect(isForFrames).toBe(true);
    expect(markup.split(' data-drawn="days ').length - 1).toBe(11);
    expect(markup).toContain('data-frame="260-down"');
    expect(markup).not.toMatch(/statement-card| id="embed"|href="#|<main/);
  });

  test("leaves the build without the page that it pretended", () => {
    expect(typeof document).toBe("undefined");
  });
});
