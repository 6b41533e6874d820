import { expect, test } from "vitest";
import { useSite } from "../site/useSite.ts";

const site = useSite();

test("marks glide from one network to the next, and stand still for who asks for no motion", async () => {
  const moved = async (reducedMotion: "reduce" | "no-preference") => {
    const page = await site.open("?view=alignment", { reducedMotion });
    await page.locator(".node-mark").first().waitFor();
    await page.evaluate(() => {
      const began = Element.prototype.animate;
      document.documentElement.dataset["glides"] = "0";
      Element.prototype.animate = function animate(...given) {
        const { dataset } = document.documentElement;
        if (this.matches(".node-mark")) dataset["glides"] = String(Number(dataset["glides"]) + 1);
        return began.apply(this, given);
      };
    });
    await page.getByRole("link", { name: "Network", exact: true }).click();
    await page.locator('.node-mark[data-kind="proposition"]').first().waitFor();
    await page.waitForTimeout(100);
    return Number(await page.locator("html").getAttribute("data-glides"));
  };
  expect(await moved("no-preference")).toBeGreaterThan(3);
  expect(await moved("reduce")).toBe(0);
});
