import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { CopyField } from "../../src/ui/CopyField.tsx";
import { renderInEnglish } from "../renderInEnglish.tsx";

const renderField = () => {
  const user = userEvent.setup();
  const view = renderInEnglish(<CopyField label="Link" text="https://example.org/" />);
  const press = () => user.click(screen.getByRole("button", { name: "Copy: Link" }));
  return { ...view, press };
};

describe("a field to be copied", () => {
  test("copies its text and says so, until the text is another", async () => {
    const { press, rerender } = renderField();
    await press();
    expect((await screen.findByRole("status")).textContent).toBe("Link copied");
    expect(await navigator.clipboard.readText()).toBe("https://example.org/");
    rerender(<CopyField label="Link" text="https://example.org/other" />);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("selects its text for the keyboard where no button may copy", async () => {
    const { press } = renderField();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("Refused."));
    await press();
    expect((await screen.findByRole("status")).textContent).toMatch(/Ctrl\+C/);
    const field = screen.getByLabelText<HTMLTextAreaElement>("Link");
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, "https://example.org/".length]);
  });
});
