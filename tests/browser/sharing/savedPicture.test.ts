import { expect, test } from "vitest";
import { saveFile } from "../site/saveFile.ts";
import { settle } from "../site/settle.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

/** Where every mark of a network stands and how its lines run, by what they are of. */
const placesIn = (root: ParentNode) => {
  const marks = [...root.querySelectorAll("[data-id]")].filter((mark) => mark.localName === "g");
  const placed = marks.map((mark) => {
    const line = mark.hasAttribute("data-source") ? mark.querySelector("path")?.getAttribute("d") : "";
    const place = mark.getAttribute("transform") ?? "";
    return `${mark.getAttribute("data-id")} ${place.replaceAll(/[ ,]+/g, ",")} ${line}`;
  });
  return [...new Set(placed)].toSorted();
};

test.each([
  ["network", "&stance=oppose", 1440, 900],
  ["network", "&form=picture", 390, 844],
  ["alignment", "", 1280, 800],
  ["addressees", "", 1000, 800],
  ["firmness", "&changes=unnamed", 1440, 900],
])("the saved picture of %s%s is the one on the screen %d wide", async (view, more, width, height) => {
  const page = await site.open(`?view=${view}${more}`, { viewport: { width, height } });
  await page.locator(".network-chart__svg [data-node]").first().waitFor();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Download" }).click();
  await settle(page);
  const { bytes } = await saveFile(page.getByRole("button", { name: "Save as SVG" }));
  const onPage = await page.evaluate(
    `(${placesIn.toString()})(document.querySelector(".network-chart__svg"))`,
  );
  const saved = await page.evaluate(
    `(${placesIn.toString()})(new DOMParser().parseFromString(${JSON.stringify(bytes.toString())}, "image/svg+xml"))`,
  );
  expect(saved).toEqual(onPage);
  expect(saved).not.toEqual([]);
});
