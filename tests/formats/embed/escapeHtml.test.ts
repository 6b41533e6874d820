import { expect, test } from "vitest";
import { escapeHtml } from "../../../src/formats/embed/escapeHtml.ts";

test("escapeHtml leaves no character that means something in HTML", () => {
  expect(escapeHtml(`<b a="1" c='2'>&amp;</b>`)).toBe(
    "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;",
  );
  expect(escapeHtml("Ürümqi $1 新疆")).toBe("Ürümqi $1 新疆");
});
