import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { readBundled } from "../fixtures/bundledCases.ts";
import { renderApp } from "./renderApp.tsx";

describe("a file that is no case is told from one, with the place of the fault", () => {
  test.each([
    ["broken JSON", Buffer.from('{\n "a": 1,,'), "line 2, column 9"],
    ["JSON of another shape", Buffer.from("[1]"), "format: is missing"],
    ["an empty file", Buffer.from(""), "It is empty. Choose another file, or paste some text."],
    ["another encoding", Buffer.from('{"a":"\u00E9"}', "latin1"), "This file is not saved as UTF-8"],
  ])("%s", async (_, bytes, fault) => {
    const { user } = renderApp({ url: "/open" });
    const file = new File([new Uint8Array(bytes)], "case.json", { type: "application/json" });
    await user.upload(await screen.findByLabelText("Choose a file"), file);
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain(fault));
  });

  test("what was pasted stays", async () => {
    const { user } = renderApp({ url: "/open" });
    const field = await screen.findByLabelText<HTMLTextAreaElement>("Or paste its text");
    await user.type(field, "{{");
    await user.click(screen.getByRole("button", { name: "Open the pasted text" }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("line 1, column 2"));
    expect(field.value).toBe("{");
  });
});

test("a case that was opened is read on from its question, not from the whole of its list", async () => {
  const { user } = renderApp({ url: "/open" });
  const opened = { ...readBundled("xinjiang-report-2022"), id: "opened-case" };
  const file = new File([JSON.stringify(opened)], "case.json", { type: "application/json" });
  await user.upload(await screen.findByLabelText("Choose a file"), file);
  const heading = await screen.findByRole("heading", { level: 1, name: opened.question });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});
