import { afterEach, describe, expect, test, vi } from "vitest";
import { canCopyPictures, copyPicture } from "../../src/host/copyPicture.ts";

/** A clipboard item that keeps what it was made of. */
class Item {
  readonly parts: Readonly<Record<string, unknown>>;

  constructor(parts: Readonly<Record<string, unknown>>) {
    this.parts = parts;
  }
}

type Write = (items: readonly Item[]) => Promise<void>;

const pageWith = (clipboard: { readonly write?: Write } | undefined) =>
  ({ navigator: { clipboard } }) as unknown as Window;

afterEach(() => vi.unstubAllGlobals());

describe("whether a picture can be copied", () => {
  test("is yes where the clipboard takes more than text", () => {
    vi.stubGlobal("ClipboardItem", Item);
    expect(canCopyPictures(pageWith({ write: () => Promise.resolve() }))).toBe(true);
  });

  test.each([
    ["the page may use no clipboard, as one without encryption", undefined],
    ["the clipboard takes text alone", {}],
  ])("is no where %s", (_, clipboard) => {
    vi.stubGlobal("ClipboardItem", Item);
    expect(canCopyPictures(pageWith(clipboard))).toBe(false);
  });

  test("is no where the browser knows no items", () => {
    expect(canCopyPictures(pageWith({ write: () => Promise.resolve() }))).toBe(false);
  });
});

describe("copying a picture", () => {
  test("begins with the click, before the picture is made", () => {
    vi.stubGlobal("ClipboardItem", Item);
    const write = vi.fn<Write>(() => Promise.resolve());
    const inTheMaking = new Promise<Blob>(() => {});
    void copyPicture(inTheMaking, pageWith({ write }));
    expect(write.mock.calls).toEqual([[[new Item({ "image/png": inTheMaking })]]]);
  });

  test("fails where the browser refuses", async () => {
    vi.stubGlobal("ClipboardItem", Item);
    const write = () => Promise.reject(new DOMException("Refused.", "NotAllowedError"));
    await expect(copyPicture(Promise.resolve(new Blob()), pageWith({ write }))).rejects.toThrow("Refused.");
  });
});
