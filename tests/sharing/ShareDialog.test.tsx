import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { renderApp } from "../app/renderApp.tsx";

afterEach(() => vi.unstubAllGlobals());

const openDialog = async (url?: string) => {
  const app = renderApp(url === undefined ? {} : { url });
  const button = screen.getByRole("button", { name: "Share" });
  await app.user.click(button);
  const dialog = within(screen.getByRole("dialog", { name: "Share this view" }));
  const tab = (name: string) => dialog.getByRole("tab", { name });
  return { ...app, button, dialog, tab };
};

const valueOf = (field: HTMLElement) => (field as HTMLTextAreaElement).value;

describe("the tabs of the share dialog", () => {
  test("are walked by arrows round both ends, and by Home and End", async () => {
    const { tab, user, dialog } = await openDialog();
    tab("Link").focus();
    for (const [key, name] of [
      ["{ArrowRight}", "Cite"],
      ["{End}", "Embed"],
      ["{ArrowRight}", "Link"],
      ["{ArrowLeft}", "Embed"],
      ["{Home}", "Link"],
    ] as const) {
      await user.keyboard(key);
      expect(document.activeElement).toBe(tab(name));
      expect(tab(name).getAttribute("aria-selected")).toBe("true");
      expect(dialog.getByRole("tabpanel", { name })).toBeTruthy();
    }
    expect(dialog.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab("Link")]);
  });

  test("go away with Close", async () => {
    const { dialog, user } = await openDialog();
    await user.click(dialog.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the link", () => {
  test("opens the place, view and filters shown, without what belongs to the device", async () => {
    const { dialog } = await openDialog(
      "/city-data/actor/ann?stance=support&view=matrix&theme=dark&pane=list",
    );
    expect(valueOf(dialog.getByLabelText("Link to this view"))).toBe(
      `${location.href.replace(/[?#].*$/, "")}#/city-data/actor/ann?stance=support&view=matrix`,
    );
  });

  test("has a code named by it, shown over the whole screen on request", async () => {
    const { dialog, user } = await openDialog();
    expect(dialog.getByRole("img", { name: /^QR code of http.*#\/city-data$/ })).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Enlarge the QR code" }));
    const large = within(screen.getByRole("dialog", { name: "Scan to open this view" }));
    expect(large.getByText(/#\/city-data$/)).toBeTruthy();
    await user.click(large.getByRole("button", { name: "Close" }));
    expect(screen.getByRole("dialog", { name: "Share this view" })).toBeTruthy();
  });

  test("is handed to the device only where it has sharing; who stops that hears nothing", async () => {
    const { dialog, unmount } = await openDialog();
    expect(dialog.queryByRole("button", { name: /device/ })).toBeNull();
    unmount();
    const refusal = { name: "AbortError" };
    const share = vi.fn<() => Promise<void>>(() =>
      Promise.reject(new DOMException("Refused.", refusal.name)),
    );
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { share }));
    const shared = await openDialog();
    const press = () => shared.user.click(shared.dialog.getByRole("button", { name: /device/ }));
    await press();
    expect(share).toHaveBeenCalledOnce();
    expect(shared.dialog.queryByText(/does not allow/)).toBeNull();
    refusal.name = "NotAllowedError";
    await press();
    await waitFor(() => expect(shared.dialog.getByText(/does not allow/)).toBeTruthy());
  });
});

describe("the citation", () => {
  const openCite = async (url?: string) => {
    const opened = await openDialog(url);
    await opened.user.click(opened.tab("Cite"));
    return opened;
  };

  test("is of the case where nothing is selected", async () => {
    const { dialog } = await openCite();
    expect(dialog.getByText(/^Cites the case as shown now/)).toBeTruthy();
    expect(valueOf(dialog.getByLabelText("Plain text"))).toMatch(/\[Data set\].*#\/city-data$/);
  });

  test("is of the selected actor or, on choice, of the case, in the style chosen", async () => {
    const { dialog, user } = await openCite("/city-data/actor/ann");
    expect(valueOf(dialog.getByLabelText("Plain text"))).toMatch(/^Statements by Ann/);
    await user.selectOptions(dialog.getByRole("combobox", { name: "Cite" }), "The whole case");
    await user.selectOptions(dialog.getByLabelText("Style"), "BibTeX");
    expect(valueOf(dialog.getByLabelText("For your reference manager"))).toMatch(/^@misc\{city-data,/);
    await user.selectOptions(dialog.getByLabelText("Style"), "Chicago 17");
    expect(dialog.getAllByRole("textbox")).toHaveLength(2);
  });
});
