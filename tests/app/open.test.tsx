import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { aCaseJson } from "../fixtures/aCase.ts";
import { readBundled } from "../fixtures/bundledCases.ts";
import { renderApp } from "./renderApp.tsx";

describe("a file that is no case is told from one, with the place of the fault", () => {
  test.each([
    ["broken JSON", Buffer.from('{\n "a": 1,,'), "line 2, column 9"],
    ["JSON of another shape", Buffer.from("[1]"), "format: is missing"],
    ["an empty file", Buffer.from(""), "It is empty. Choose another file, or paste some text."],
    [
      "another encoding",
      Buffer.from('{"statements":["\u00E9"]}', "latin1"),
      "This file is not saved as UTF-8",
    ],
  ])("%s", async (_, bytes, fault) => {
    const { user } = renderApp({ url: "/page/open" });
    const file = new File([new Uint8Array(bytes)], "case.json", { type: "application/json" });
    await user.upload(await screen.findByLabelText("Choose a file"), file);
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain(fault));
  });

  test("more than 200 MB are not even read", async () => {
    const { user } = renderApp({ url: "/page/open" });
    const file = new File(["{}"], "case.json", { type: "application/json" });
    Object.defineProperty(file, "size", { value: 200_000_001 });
    const read = vi.spyOn(file, "arrayBuffer");
    await user.upload(await screen.findByLabelText("Choose a file"), file);
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain("This file is larger than 200 MB."),
    );
    expect(read).not.toHaveBeenCalled();
  });

  test("what was pasted stays", async () => {
    const { user } = renderApp({ url: "/page/open" });
    const field = await screen.findByLabelText<HTMLTextAreaElement>("Or paste cells or text");
    await user.type(field, "{{");
    await user.click(screen.getByRole("button", { name: "Open the pasted text" }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("line 1, column 2"));
    expect(field.value).toBe("{");
  });
});

test("a case that was opened is read on from its question, not from the whole of its list", async () => {
  const { user } = renderApp({ url: "/page/open" });
  const opened = { ...readBundled("xinjiang-report-2022"), id: "opened-case" };
  const file = new File([JSON.stringify(opened)], "case.json", { type: "application/json" });
  await user.upload(await screen.findByLabelText("Choose a file"), file);
  const heading = await screen.findByRole("heading", { level: 1, name: opened.question });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test("a file that takes long says so, can be called off, and another be opened instead", async () => {
  const { user, address } = renderApp({ url: "/page/open" });
  const slow = new File(["{}"], "slow.json", { type: "application/json" });
  let arrive: (bytes: ArrayBuffer) => void = () => {};
  vi.spyOn(slow, "arrayBuffer").mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  const field = await screen.findByLabelText("Choose a file");
  await user.upload(field, slow);
  await screen.findByText("Reading…");
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(screen.queryByText("Reading…")).toBeNull();
  arrive(new TextEncoder().encode("[1]").buffer);
  const opened = { ...readBundled("xinjiang-report-2022"), id: "opened-case" };
  await user.upload(field, new File([JSON.stringify(opened)], "case.json", { type: "application/json" }));
  await waitFor(() => expect(address()).toBe("/opened-case"));
});

test("whoever leaves the page while a file is read is not pulled into it afterwards", async () => {
  const { user, address } = renderApp({ url: "/open" });
  const opened = { ...readBundled("xinjiang-report-2022"), id: "late-case" };
  const slow = new File(["{}"], "slow.json", { type: "application/json" });
  let arrive: (bytes: ArrayBuffer) => void = () => {};
  const read = vi.spyOn(slow, "arrayBuffer").mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  await user.upload(await screen.findByLabelText("Choose a file"), slow);
  await waitFor(() => expect(read).toHaveBeenCalled());
  await user.click(screen.getByRole("link", { name: "Back to the explorer" }));
  await waitFor(() => expect(address()).toBe("/city-data"));
  arrive(new TextEncoder().encode(JSON.stringify(opened)).buffer);
  // As long as a file takes that is opened.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  expect(address()).toBe("/city-data");
});

test("of many faults the first are shown, the next when asked for, and all can be saved", async () => {
  const { user } = renderApp({ url: "/open" });
  const sound = readBundled("xinjiang-report-2022");
  const statements = Array.from({ length: 250 }, (_, at) => ({
    ...sound.statements[0],
    id: `s${at}`,
    actor: "nobody",
  }));
  const file = new File([JSON.stringify({ ...sound, statements })], "case.json", {
    type: "application/json",
  });
  const urls: Blob[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${urls.push(blob)}`,
      revokeObjectURL: () => {},
    }),
  );
  await user.upload(await screen.findByLabelText("Choose a file"), file);
  const alert = await screen.findByRole("alert");
  const shown = () => alert.querySelectorAll("li").length;
  const all = Number(/\d+/u.exec(alert.querySelector("h2")?.textContent ?? "")?.[0]);
  expect(all).toBeGreaterThan(200);
  expect(shown()).toBe(100);
  await user.click(screen.getByRole("button", { name: "Show 100 more" }));
  expect(shown()).toBe(200);
  expect(document.activeElement).toBe(alert.querySelectorAll("li")[100]);
  await user.click(screen.getByRole("button", { name: `Show ${all - 200} more` }));
  expect(shown()).toBe(all);
  await user.click(screen.getByRole("button", { name: "Save all errors as a file" }));
  expect((await urls[0]?.text())?.trim().split("\n")).toHaveLength(all);
});

test("a large file is opened all the same where no worker may run", async () => {
  const { user, address } = renderApp({ url: "/page/open" });
  const text = JSON.stringify({ ...readBundled("xinjiang-report-2022"), id: "large-case" });
  const file = new File([text], "case.json", { type: "application/json" });
  Object.defineProperty(file, "size", { value: 10_000_000 });
  await user.upload(await screen.findByLabelText("Choose a file"), file);
  await waitFor(() => expect(address()).toBe("/large-case"));
});

describe("much text", () => {
  const opened = { ...readBundled("xinjiang-report-2022"), id: "pasted-case" };
  const theField = () => screen.findByLabelText<HTMLTextAreaElement>("Or paste cells or text");

  test.each([
    ["letters", JSON.stringify(opened)],
    ["lines", JSON.stringify(aCaseJson({ id: "pasted-case" })).padEnd(18_000, "\n")],
  ])(
    "of many %s is opened as it is pasted, for a field with all of it would hold up the page",
    async (_, text) => {
      const { user, address } = renderApp({ url: "/open" });
      const field = await theField();
      await user.click(field);
      await user.paste(text);
      expect(field.value).toBe("");
      await waitFor(() => expect(address()).toBe("/pasted-case"));
    },
  );

  test("is opened with what stands in the field already, where both together are too much for it", async () => {
    const { user, address } = renderApp({ url: "/open" });
    const text = JSON.stringify(opened);
    const field = await theField();
    fireEvent.change(field, { target: { value: text.slice(0, 10_000) } });
    field.setSelectionRange(10_000, 10_000);
    await user.click(field);
    await user.paste(text.slice(10_000));
    await waitFor(() => expect(address()).toBe("/pasted-case"));
  });

  test("stays in the field where it is little", async () => {
    const { user } = renderApp({ url: "/open" });
    const field = await theField();
    await user.click(field);
    await user.paste("{}".padEnd(19_000));
    expect(field.value).toHaveLength(19_000);
  });

  test("over four million letters is not read but asked for as a file, and what is there stays", async () => {
    const { user } = renderApp({ url: "/open" });
    await user.click(await theField());
    await user.paste("Name\tPosition\tProposition\nAnn\tfor\tThe park should close.");
    await screen.findByRole("heading", { name: "What this is" });
    await user.click(document.body);
    await user.paste("x".repeat(4_000_001));
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain("Save it as a file and choose it here."),
    );
    expect(screen.getByRole("heading", { name: "What this is" })).toBeTruthy();
    expect(screen.queryByText("Reading…")).toBeNull();
  });
});
