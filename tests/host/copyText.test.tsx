import { afterEach, describe, expect, test, vi } from "vitest";
import { copyText } from "../../src/host/copyText.ts";

const giveClipboard = (writeText: ((text: string) => Promise<void>) | null) =>
  vi.stubGlobal(
    "navigator",
    Object.create(navigator, {
      clipboard: { value: writeText === null ? undefined : { writeText } },
    }) as Navigator,
  );

/** jsdom has no such command. */
const giveCommand = (command: () => boolean) =>
  Object.defineProperty(document, "execCommand", { value: command, configurable: true });

const refuse = () => Promise.reject(new DOMException("Refused.", "NotAllowedError"));

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "execCommand");
  document.body.replaceChildren();
});

describe("copyText", () => {
  test("writes to the clipboard where it may", async () => {
    const write = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    giveClipboard(write);
    expect(await copyText("words")).toBe(true);
    expect(write).toHaveBeenCalledWith("words");
  });

  test.each([
    ["refuses", refuse],
    ["is absent", null],
  ])("takes the command where the clipboard %s, and gives the focus back", async (_, write) => {
    giveClipboard(write);
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    const selected: string[] = [];
    giveCommand(() => {
      selected.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    expect(await copyText("words")).toBe(true);
    expect(selected).toEqual(["words"]);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("says so where the command throws or does nothing", async () => {
    giveClipboard(refuse);
    giveCommand(() => {
      throw new Error("no command");
    });
    expect(await copyText("words")).toBe(false);
    giveCommand(() => false);
    expect(await copyText("words")).toBe(false);
  });
});
