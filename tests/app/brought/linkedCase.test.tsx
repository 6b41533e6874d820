import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { packText } from "../../../src/formats/embed/packedText.ts";
import { aCase } from "../../fixtures/aCase.ts";
import { renderApp } from "../renderApp.tsx";

const carried = aCase({ id: "harbour", title: "The harbour", question: "Who pays for the harbour?" });

const openLink = async (text: string, at = "") =>
  renderApp({ url: `/page/open?with=${await packText(text)}${at && `&at=${encodeURIComponent(at)}`}` });

describe("a link that carries a case", () => {
  test("first says what it is and that nothing was fetched, and opens it where it leads when asked to", async () => {
    const { user, address } = await openLink(JSON.stringify(carried), "/actor/ann?view=matrix");
    const shown = within(await screen.findByRole("region", { name: "A case in a link" }));
    expect(shown.getByRole("heading", { name: "The harbour" })).toBeTruthy();
    expect(shown.getByText("Who pays for the harbour?")).toBeTruthy();
    expect(shown.getByText(/^\d+ statements?, \d+ actors?, \d+ propositions?\.$/)).toBeTruthy();
    expect(shown.getByText("This link carries its own case. Nothing was fetched.")).toBeTruthy();
    await user.click(shown.getByRole("button", { name: "Open this case" }));
    await waitFor(() => expect(address()).toBe("/harbour/actor/ann?view=matrix"));
    expect(screen.getByRole("heading", { name: "Ann Example" })).toBeTruthy();
  });

  test("opens beside a case of the build that has its id", async () => {
    const { user, address } = await openLink(JSON.stringify(aCase({ title: "Another city" })));
    await user.click(await screen.findByRole("button", { name: "Open this case" }));
    await waitFor(() => expect(address()).toBe("/city-data-opened"));
  });

  test("tells the faults of a case as it tells those of a file", async () => {
    await openLink('{"format":"standpoint-case/2"}');
    expect((await screen.findByRole("alert")).textContent).toContain("is missing");
    expect(screen.queryByRole("button", { name: "Open this case" })).toBeNull();
  });

  test.each(["z", "zAAAA", "%00", "q123", "<script>"])(
    "that was cut or forged (%s) says so on a page that works",
    async (code) => {
      renderApp({ url: `/page/open?with=${code}` });
      expect((await screen.findByRole("alert")).textContent).toContain("This link is broken");
      expect(screen.getByLabelText("Choose a file")).toBeTruthy();
    },
  );

  test("that unpacks to more than a page may hold is given up", async () => {
    await openLink(JSON.stringify({ ...carried, title: "a".repeat(2_000_000) }));
    expect((await screen.findByRole("alert")).textContent).toContain("This link is broken");
  });

  test("leads nowhere but into its case", async () => {
    const { user, address } = await openLink(JSON.stringify(carried), "//example.org/");
    await user.click(await screen.findByRole("button", { name: "Open this case" }));
    await waitFor(() => expect(address()).toMatch(/^\/harbour\//));
    expect(screen.getByRole("main")).toBeTruthy();
  });
});
