import { randomBytes } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { site } from "../../../src/workshop/start/buildWords.ts";
import { MOST_BYTES, staticFallback } from "../../../src/workshop/cases/staticFallback.ts";
import { aCase, aSource, anActor } from "../../fixtures/aCase.ts";
import { caseOf } from "../../fixtures/tinyCases.ts";

describe("staticFallback", () => {
  test("tells title, one sentence, who said what, and the source", () => {
    const html = staticFallback([aCase({ summary: "One sentence. And another." })], site.fallback);
    expect(html).toContain("<h1>City data</h1><p>One sentence.</p>");
    expect(html).toContain('<th scope="row">The city should publish its data.<td><bdi>Ann Example</bdi>');
    expect(html).toContain(
      '<a href="https://example.org/piece" rel="noopener"><cite>A piece on data</cite></a>, The Paper, 25 August 2022',
    );
    expect(html).toContain("<noscript><p>JavaScript is not running here");
    // Seen in frames alone, by a style sheet.
    expect(html).toContain('<p class="first-wait" hidden>The view is loading.</p>');
  });

  test("names an actor once for each stance it took, and shows only stances that somebody took", () => {
    const html = staticFallback(
      [
        caseOf([
          ["ann", "tax", "support"],
          ["ann", "tax", "support"],
          ["ann", "tax", "oppose"],
        ]),
      ],
      site.fallback,
    );
    expect(html.match(/Ann Example/g)).toHaveLength(2);
    expect(html).toContain('<th scope="col">Oppose');
    expect(html).not.toContain("Abstain");
  });

  test("says how far an actor commits who never says so in their own name", () => {
    const html = staticFallback(
      [
        caseOf([
          ["ann", "tax", "support", { commitment: "credits" }],
          ["bob", "tax", "support", { commitment: "credits" }],
          ["bob", "tax", "support", { commitment: "asserts" }],
        ]),
      ],
      site.fallback,
    );
    expect(html).toContain("<bdi>Ann Example</bdi> (found others credible), <bdi>Bob Example</bdi>");
    expect(html).not.toContain("Bob Example</bdi> (");
  });

  test("escapes everything that comes from the case", () => {
    const hostile = `<img src=x onerror="alert('1')">&`;
    const html = staticFallback(
      [
        aCase({
          title: hostile,
          summary: hostile,
          actors: [anActor({ name: hostile })],
          sources: [aSource({ title: hostile })],
        }),
      ],
      site.fallback,
    );
    expect(html).not.toContain("<img");
    expect(html.match(/&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt;&amp;/g)).toHaveLength(4);
  });

  test("tells of a further case only what it is called and about", () => {
    const further = aCase({ title: "The harbour", summary: "About a harbour. And more." });
    const html = staticFallback([aCase(), further], site.fallback);
    expect(html).toContain("<h2>The harbour</h2><p>About a harbour.</p></section>");
    expect(html.match(/<table/g)).toHaveLength(1);
  });

  test("leaves the tables out where they would grow too large", () => {
    const said = Array.from({ length: 80 }, (_, at) => ["ann", `proposition-${at}`, "support"] as const);
    const many = caseOf(said);
    const propositions = many.propositions.map((each) => ({
      ...each,
      text: randomBytes(60).toString("base64"),
    }));
    const wordy = { ...many, propositions };
    const html = staticFallback([wordy], site.fallback);
    expect(html.includes("<table")).toBe(false);
    expect(html).toContain("A piece on data");
    expect(brotliCompressSync(html).byteLength).toBeLessThanOrEqual(MOST_BYTES);
  });
});
