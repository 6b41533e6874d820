import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { forgetAll, keepChoices } from "../../../src/app/opening/reading/keptChoices.ts";
import { renderApp } from "../renderApp.tsx";
import { fileOf, rows } from "./openTable.ts";

beforeEach(() => forgetAll());

const PARK = rows("Name,Position,Proposition", "Ann,for,The park should close.");
const CELLS = PARK.replaceAll(",", "\t");

async function arrive() {
  const app = renderApp({ url: "/page/open" });
  await screen.findByRole("heading", { level: 1, name: "Open your own case" });
  return app;
}

const isRead = () => screen.findByRole("heading", { name: "What this is" });

test("the page is reached from the header by a plain link", async () => {
  const { user, address } = renderApp();
  await user.click(screen.getByRole("link", { name: "Open your own case" }));
  expect(address()).toBe("/page/open");
});

describe("a table is given", () => {
  test("by dropping it anywhere on the page, which shows while something is held over it", async () => {
    await arrive();
    fireEvent.dragOver(document.body);
    expect(screen.getByText("Drop to open")).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer: { files: [fileOf(PARK)], getData: () => "" } });
    await isRead();
    expect(screen.queryByText("Drop to open")).toBeNull();
  });

  test("by pasting cells into the field, which go on at once", async () => {
    const { user } = await arrive();
    await user.click(screen.getByLabelText("Or paste cells or text"));
    await user.paste(CELLS);
    await isRead();
    expect(screen.getByText("Pasted table")).toBeTruthy();
  });

  test("by pasting anywhere, also where the clipboard has only a web page", async () => {
    await arrive();
    const html = "<table><tr><th>Name<th>Position<th>Proposition<tr><td>Ann<td>for<td>Parks close.</table>";
    const getData = (type: string) => (type === "text/html" ? html : "");
    fireEvent.paste(document.body, { clipboardData: { files: [], getData } });
    await isRead();
    expect(screen.getByRole("cell", { name: "Parks close." })).toBeTruthy();
  });

  test.each([
    "Should the night train stop in Linden?",
    "Seven schools and their lunch",
    "The gardeners vote",
  ])("as an example that asks nothing: %s", async (name) => {
    const { user } = await arrive();
    await user.click(screen.getByRole("button", { name }));
    await isRead();
    expect(screen.getByRole("button", { name: "Open" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /to correct or to know/ })).toBeNull();
  });
});

test("a JSON text is known as one behind however many blanks", async () => {
  const { user } = await arrive();
  const text = `${"\n".repeat(300)}{ "format": "standpoint-case/2" }`;
  await user.upload(screen.getByLabelText("Choose a file"), fileOf(text, "own.json"));
  expect(await screen.findByText(/^id: /)).toBeTruthy();
});

test("the template is saved, and opens as it is", async () => {
  const { user, address } = await arrive();
  const blobs: Blob[] = [];
  const made = { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => {} };
  vi.stubGlobal("URL", Object.assign(URL, made));
  await user.click(screen.getByRole("button", { name: "Template, CSV" }));
  const [template] = blobs;
  await user.upload(screen.getByLabelText("Choose a file"), new File([template!], "template.csv"));
  await isRead();
  await user.click(await screen.findByRole("button", { name: "Open" }));
  await waitFor(() => expect(address()).toBe("/template"));
});

describe("what nothing is made of is told kindly:", () => {
  test.each([
    ["a link to a sheet", "https://docs.google.com/spreadsheets/d/1", "Copy its cells and paste them here"],
    ["a link elsewhere", "https://example.org/table", "Download the file and choose it here."],
    ["a web page", "<!doctype html><p>Hello", "This is a web page."],
  ])("%s", async (_, text, words) => {
    const { user } = await arrive();
    await user.upload(screen.getByLabelText("Choose a file"), fileOf(text, "given.txt"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("given.txt: ");
    expect(alert.textContent).toContain(words);
  });

  test("a picture among tables keeps all of them from being opened, by its name", async () => {
    const { user } = await arrive();
    const picture = fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "photo.png");
    await user.upload(screen.getByLabelText("Choose a file"), [fileOf(PARK), picture]);
    expect((await screen.findByRole("alert")).textContent).toContain("photo.png: This is neither text");
  });
});

test("what is kept of earlier tables is counted, and forgotten when asked", async () => {
  const table = { name: "", headers: ["Name"], rows: [], lines: [], faults: [], leftOut: [] };
  keepChoices({ fileName: "a.csv", table }, { proposition: "Parks close." });
  const { user } = await arrive();
  expect(screen.getByText("Choices for 1 kind of table are kept here.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Forget them" }));
  expect(screen.getByText("They are forgotten.")).toBeTruthy();
});
