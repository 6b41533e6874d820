import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ownPage } from "../../../src/host/ownPage.ts";
import { unpackText } from "../../../src/formats/embed/packedText.ts";
import { readCarried } from "../../../src/formats/read/carriedCase.ts";
import { MOST_LINK, caseLink } from "../../../src/sharing/opened/caseLink.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { aCase } from "../../fixtures/aCase.ts";
import { renderApp } from "../../app/renderApp.tsx";

/** The page as it was opened; null for one with files beside it. */
const givePage = (html: string | null) => {
  const before = ownPage.html;
  Object.assign(ownPage, { html });
  onTestFinished(() => void Object.assign(ownPage, { html: before }));
};

const opened = aCase({ id: "harbour", title: "The harbour" });
const PAGE = "<!doctype html><html><head><title>S</title></head><body><script>1</script></body></html>";

const openShare = async (url: string) => {
  const app = renderApp({ url, opened });
  await app.user.click(screen.getByRole("button", { name: "Share" }));
  return { ...app, dialog: within(screen.getByRole("dialog", { name: "Share this view" })) };
};
const valueOf = (field: HTMLElement) => (field as HTMLTextAreaElement).value;
const paramsOf = (link: string) => new URLSearchParams(link.slice(link.indexOf("?")));

describe("the link of an opened case", () => {
  test("holds the whole case and leads to the view and filters of now", async () => {
    const { dialog } = await openShare("/harbour/actor/ann?stance=support&view=matrix&theme=dark");
    const link = valueOf(await dialog.findByLabelText("Link with the case inside"));
    expect(link).toContain("#/page/open?with=");
    expect(JSON.parse((await unpackText(paramsOf(link).get("with") ?? "")) ?? "")).toEqual(opened);
    expect(paramsOf(link).get("at")).toBe("/actor/ann?stance=support&view=matrix");
  });

  test("holds stand-ins alone where names are hidden", async () => {
    const { dialog } = await openShare("/harbour?names=0&seed=4");
    const link = valueOf(await dialog.findByLabelText("Link with the case inside"));
    const text = (await unpackText(paramsOf(link).get("with") ?? "")) ?? "";
    expect(text).toContain("Actor A");
    expect(text).not.toContain("Ann");
    expect(paramsOf(link).get("at")).toBeNull();
    expect(dialog.getByText(/hold stand-ins only/)).toBeTruthy();
  });

  test("is not made for a case that needs a longer one", async () => {
    const large = syntheticCase({ actors: 60, propositions: 20, statements: 900 });
    expect(await caseLink("https://example.org/", large, "")).toBeNull();
    const small = await caseLink("https://example.org/", opened, "");
    expect(small?.length).toBeLessThan(MOST_LINK);
  });
});

test("an opened case is saved as a page with the case inside", async () => {
  const saved: Blob[] = [];
  givePage(PAGE);
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => `blob:${saved.push(content as Blob)}`);
  const { dialog, user } = await openShare("/harbour?view=matrix");
  await user.click(dialog.getByRole("button", { name: "Save as one HTML file" }));
  expect(await dialog.findByText(/^Sent to your browser to save: harbour-.*-page\.html$/)).toBeTruthy();
  const html = (await saved[0]?.text()) ?? "";
  expect(html).toContain("<title>The harbour · Standpoint</title>");
  const element = /id="standpoint-case">([^<]*)</.exec(html)?.[1] ?? "";
  expect(readCarried(element)).toEqual({ ok: true, carried: { case: opened, start: "?view=matrix" } });
});

test("an opened case that cannot be saved as a page says what else there is", async () => {
  givePage(null);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  onTestFinished(() => void vi.unstubAllGlobals());
  const { dialog, user } = await openShare("/harbour");
  await user.click(dialog.getByRole("button", { name: "Save as one HTML file" }));
  await waitFor(() => expect(dialog.getByText(/cannot be saved as one file here/)).toBeTruthy());
});

test("an opened case can be printed from where it is shared, and says why it cannot be embedded", async () => {
  const { dialog, user } = await openShare("/harbour");
  expect(dialog.getByRole("button", { name: "Print this view" })).toBeTruthy();
  await user.click(dialog.getByRole("tab", { name: "Embed" }));
  expect(dialog.getByText(/no frame elsewhere can show it/)).toBeTruthy();
});
