import { expect, test } from "vitest";
import { decodeText } from "../../../src/formats/read/readDraft.ts";

const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;

test.each([
  ["UTF-8", bytes(0x7b, 0xc3, 0xa9, 0x7d), "{é}"],
  ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), "{}"],
  ["UTF-16 with its mark", bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), "{}"],
  ["nothing", bytes(), ""],
])("a file in %s is read", (_, file, text) => {
  expect(decodeText(file)).toBe(text);
});

test.each([
  ["UTF-16 without its mark", bytes(0x7b, 0, 0x7d, 0)],
  ["Latin 1", bytes(0x7b, 0xe9, 0x7d)],
])("a file in %s is refused, so that no letter is guessed", (_, file) => {
  expect(decodeText(file)).toBeNull();
});
