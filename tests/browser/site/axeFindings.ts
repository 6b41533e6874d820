import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

export interface AxeOptions {
  /** Only this rule; else all that there are. A theme changes colours alone, so in a second one look only for `color-contrast`. */
  readonly rule?: string;
  /** Only what is inside the first element of this selector. */
  readonly within?: string;
  /** Whether to look into frames too; as a rule, yes. */
  readonly frames?: boolean;
}

/** What axe finds in a page or a frame, in lines that say where. */
export async function axeFindings(page: Page | Frame, options: AxeOptions = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async ({ rule, within, frames }: AxeOptions) => {
    // The rule of inline spacing asks every element for its style, which takes a sixth of the time; this asks the same at once.
    const forced = rule === undefined ? [...document.querySelectorAll("[style*='!important']")] : [];
    const { axe } = window as unknown as {
      axe: { run: (at: object, options: object) => Promise<{ violations: readonly Violation[] }> };
    };
    const rules =
      rule === undefined
        ? { rules: { "target-size": { enabled: true }, "avoid-inline-spacing": { enabled: false } } }
        : { runOnly: rule };
    const asked = { resultTypes: ["violations"], iframes: frames ?? true, ...rules };
    const found = await axe.run((within && document.querySelector(within)) || document, asked);
    return [
      ...found.violations,
      {
        id: "avoid-inline-spacing",
        nodes: forced.map(({ outerHTML: html }): Violation["nodes"][number] => ({ html })),
      },
    ];
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

const inTheme = (page: Page, colorScheme: "light" | "dark") => page.emulateMedia({ colorScheme });

/** What axe finds in the light theme by all of its rules, and in the dark by those of colour, which alone can differ. */
export async function axeFindingsInBothThemes(
  page: Page,
  options: AxeOptions = {},
): Promise<readonly string[]> {
  await inTheme(page, "light");
  const light = await axeFindings(page, options);
  await inTheme(page, "dark");
  const dark = await axeFindings(page, { ...options, rule: "color-contrast" });
  await inTheme(page, "light");
  return [...light, ...dark];
}
