import { describe, expect, test } from "vitest";
import { sharePage } from "../../../src/workshop/site/sharePage.ts";
import { sharedViews } from "../../../src/workshop/site/sharedView.ts";
import { aCase, aSource, aStatement } from "../../fixtures/aCase.ts";
import { oembed } from "../../../src/workshop/site/oembed.ts";
import { passWordPress } from "../passWordPress.ts";
import { VIEWS } from "../../../src/views/registry.ts";

const matrixOf = (overrides = {}) => {
  const found = sharedViews([aCase(overrides)]).find(({ view }) => view === "matrix");
  if (found === undefined) throw new Error("There is no matrix.");
  return found;
};
const SITE = "https://example.org/standpoint/";

const contentOf = (page: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];

describe("sharedViews", () => {
  test("are every view of every case, each at an address of its own", () => {
    const shared = sharedViews([aCase(), aCase({ id: "other" })]);
    expect(shared.map(({ view }) => view)).toEqual([...VIEWS.all, ...VIEWS.all]);
    expect(new Set(shared.map(({ page }) => page)).size).toBe(2 * VIEWS.all.length);
  });
});

describe("sharePage", () => {
  test("tells services title, summary, address and picture in absolute addresses", () => {
    const page = sharePage(matrixOf({ summary: "First. Second." }), SITE);
    expect(contentOf(page, "og:title")).toBe("Matrix · City data");
    expect(contentOf(page, "og:description")).toBe("First.");
    expect(contentOf(page, "og:url")).toBe(`${SITE}share/city-data/matrix.html`);
    expect(contentOf(page, "og:image")).toBe(`${SITE}share/city-data/matrix.png`);
    expect(contentOf(page, "og:image:width")).toBe("1200");
    expect(contentOf(page, "og:image:height")).toBe("630");
    expect(contentOf(page, "og:image:alt")).toContain("Matrix");
    expect(contentOf(page, "twitter:card")).toBe("summary_large_image");
    expect(contentOf(page, "twitter:image")).toBe(`${SITE}share/city-data/matrix.png`);
    expect(page).toContain(`<link rel="canonical" href="${SITE}share/city-data/matrix.html" />`);
    expect(page).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/city-data/matrix.json"`,
    );
  });

  test("names everything relative to itself where nobody says where it stands, and no oEmbed", () => {
    const page = sharePage(matrixOf(), null);
    expect(contentOf(page, "og:image")).toBe("../../share/city-data/matrix.png");
    expect(page).not.toContain("oembed");
    expect(page).toContain('content="0; url=../../index.html#/city-data?view=matrix"');
    expect(page).toContain('<a href="../../index.html#/city-data?view=matrix">Open “City data”</a>');
  });

  test("runs no script, and has no style that a strict policy forbids", () => {
    const page = sharePage(matrixOf({ statements: [aStatement()] }), SITE);
    expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  test("escapes everything that comes from the case", () => {
    const hostile = `</script><img src=x onerror="alert('1')">&`;
    const page = sharePage(
      matrixOf({ title: hostile, summary: hostile, sources: [aSource({ title: hostile })] }),
      SITE,
    );
    expect(page).not.toContain("<img src=x");
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe("oembed", () => {
  const answer = JSON.parse(oembed(matrixOf({ title: `A & "B"` }), SITE)) as Record<string, unknown>;

  test("answers as oEmbed 1.0 asks for what is rich", () => {
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      title: `Matrix · A & "B"`,
      provider_name: "Standpoint",
      provider_url: SITE,
      width: 800,
      height: 640,
      thumbnail_url: `${SITE}share/city-data/matrix.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test("passes through WordPress with its quote and its frame, and the secret behind the address", () => {
    expect(passWordPress(String(answer["html"]), "abcdefghij")).toBe(
      `<blockquote data-secret="abcdefghij"><a href="${SITE}share/city-data/matrix.html">Matrix · A &amp; &quot;B&quot;</a></blockquote>` +
        `<iframe src="${SITE}embed/city-data/matrix.html#/city-data?view=matrix&amp;embed=1#?secret=abcdefghij" data-secret="abcdefghij" ` +
        `width="800" height="640" frameborder="0" title="A &amp; &quot;B&quot;: interactive view “Matrix” of who said what"></iframe>`,
    );
  });

  test("stands on a reading of WordPress that drops scripts, styles and whatever has no frame", () => {
    expect(passWordPress("<script>run()</script><blockquote>a</blockquote>", "abcdefghij")).toBeNull();
    expect(passWordPress(`<iframe style="x" src="a"></iframe>`, "s")).not.toContain("style");
  });
});
