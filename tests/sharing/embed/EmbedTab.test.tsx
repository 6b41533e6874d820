import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FRAMES } from "../../../src/formats/embed/embedAddress.ts";
import { renderApp } from "../../app/renderApp.tsx";

const openTab = async (url?: string) => {
  const app = renderApp(url === undefined ? {} : { url });
  await app.user.click(screen.getByRole("button", { name: "Share" }));
  const dialog = within(screen.getByRole("dialog", { name: "Share this view" }));
  expect(frames()).toHaveLength(0);
  await app.user.click(dialog.getByRole("tab", { name: "Embed" }));
  const field = (name: string | RegExp) => dialog.getByLabelText<HTMLTextAreaElement>(name);
  const code = () => field("Code for your page").value;
  return { ...app, dialog, field, code };
};
const frames = () => [...document.querySelectorAll("iframe")];
const page = location.href.replace(/[?#].*$/, "");

describe("the embed tab", () => {
  test("previews, named, exactly what its code asks for, and nothing before it is chosen", async () => {
    const { code } = await openTab("/city-data/actor/ann?stance=support&view=matrix");
    const [frame] = frames();
    const src = frame?.getAttribute("src") ?? "";
    expect(src).toBe(`${page}#/city-data/actor/ann?embed=1&stance=support&view=matrix&v=2022-08-25&lang=en`);
    expect(frame?.title).toBe("Preview of: City data: interactive map of who said what");
    expect(code()).toContain(`src="${src.replaceAll("&", "&amp;")}"`);
  });

  test("follows every choice, in the code at once and in the preview when it has settled", async () => {
    const { code, dialog, field, user } = await openTab("/city-data/actor/ann?stance=support&repeats=each");
    await user.selectOptions(field("View"), "Timeline");
    await user.selectOptions(dialog.getByRole("combobox", { name: "Appearance" }), "Dark");
    await user.click(field("Filters and settings as they are now"));
    await user.click(field("What is open now"));
    await user.click(field("Show the view’s buttons and switches"));
    await user.click(dialog.getByRole("radio", { name: "Keep today’s data" }));
    const src = `${page}v/2022-08-25/#/city-data?embed=1&view=timeline&theme=dark&controls=0&v=2022-08-25&lang=en`;
    expect(code()).toContain(src.replaceAll("&", "&amp;"));
    expect(frames()[0]?.getAttribute("src")).not.toBe(src);
    await waitFor(() => expect(frames()[0]?.getAttribute("src")).toBe(src));
    expect(field(/^Code for your page, with automatic/).value).toContain('data-view="timeline"');
    expect(field(/^Address for WordPress/).value).toBe(`${page}share/city-data/timeline.html`);
  });

  test("names the page that the site has for frames of a whole view, and of that alone", async () => {
    const meta = document.createElement("meta");
    meta.name = FRAMES;
    document.head.append(meta);
    const { code, field, user } = await openTab("/city-data?stance=support&view=matrix");
    expect(code()).toContain(`src="${page}#/city-data?`);
    await user.click(field("Filters and settings as they are now"));
    expect(code()).toContain(
      `src="${page}embed/city-data/matrix.html#/city-data?embed=1&amp;view=matrix&amp;v=`,
    );
    meta.remove();
  });

  test("offers to keep filters and what is open only where there are any", async () => {
    const { dialog } = await openTab();
    expect(dialog.queryByLabelText("Filters and settings as they are now")).toBeNull();
    expect(dialog.queryByLabelText("What is open now")).toBeNull();
    expect(dialog.getByText(/you can include it/)).toBeTruthy();
  });

  test("refuses with a sentence what is no height, and keeps the last one", async () => {
    const { code, dialog, field } = await openTab();
    for (const text of ["199", "6001", "0", "", "abc"]) {
      fireEvent.change(field("Height in pixels"), { target: { value: text } });
      expect(dialog.getByText(/Enter a whole number from 200 to 6,000/)).toBeTruthy();
      expect(field("Height in pixels").getAttribute("aria-invalid")).toBe("true");
      expect(code()).toContain('height="640"');
    }
    fireEvent.change(field("Height in pixels"), { target: { value: "6000" } });
    expect(dialog.queryByText(/Enter a whole number/)).toBeNull();
    expect(code()).toContain('height="6000"');
  });

  test("asks for as much height as the previewed view says it needs, until one is typed", async () => {
    const { code, field } = await openTab();
    const tell = (height: number, source = frames()[0]?.contentWindow ?? null) =>
      fireEvent(window, new MessageEvent("message", { source, data: { type: "standpoint:height", height } }));
    tell(1346);
    expect(code()).toContain('height="1346"');
    expect(field("Height in pixels").value).toBe("1346");
    tell(900, window);
    tell(99_999);
    expect(code()).toContain('height="6000"');
    fireEvent.change(field("Height in pixels"), { target: { value: "500" } });
    tell(1346);
    expect(code()).toContain('height="500"');
  });

  test("names the only language there is without asking", async () => {
    const { dialog } = await openTab();
    expect(dialog.getByText("English")).toBeTruthy();
    expect(dialog.queryByRole("combobox", { name: "Language" })).toBeNull();
  });

  test("leads to the page that looks at what a frame may do", async () => {
    const { address, dialog, user } = await openTab();
    await user.click(dialog.getByRole("link", { name: /Check whether a frame works/ }));
    expect(address()).toBe("/embed/test");
  });
});
