import { expect, test } from "vitest";
import { inkClasses } from "../../../../src/workshop/first/plain/inkClasses.ts";

test("marks that look alike share a class, which any rule of the app overrules", () => {
  const { markup, css } = inkClasses(
    '<g class="link-mark" opacity="0.7"><path class="line" fill="none" stroke="var(--ink)" d="M0 0"/></g><path fill="none" stroke="var(--ink)" d="M1 1"/>',
  );
  expect(markup).toBe(
    '<g class="link-mark" opacity="0.7"><path class="ink-0 line" d="M0 0"/></g><path class="ink-0" d="M1 1"/>',
  );
  expect(css).toBe("@layer first-ink{.ink-0{fill:none;stroke:var(--ink)}}");
});

test("letters are as large as the attribute says", () => {
  const { markup, css } = inkClasses('<text x="1" font-size="12.5" font-weight="700">A</text>');
  expect(markup).toBe('<text class="ink-0" x="1">A</text>');
  expect(css).toContain("font-size:12.5px;font-weight:700");
});
