import { describe, expect, test } from "vitest";
import { decode } from "../../../../src/formats/read/bytes/decode.ts";

const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return [...new Uint8Array(view.buffer)];
};

describe("the letters of a file", () => {
  test.each([
    ["UTF-8", bytes(0x7b, 0xc3, 0xa9), "{é", "utf-8"],
    ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, 0x61), "a", "utf-8"],
    [
      "UTF-16 with its mark, small end first",
      bytes(0xff, 0xfe, ...utf16("Löwe;1", true)),
      "Löwe;1",
      "utf-16le",
    ],
    [
      "UTF-16 with its mark, big end first",
      bytes(0xfe, 0xff, ...utf16("Löwe;1", false)),
      "Löwe;1",
      "utf-16be",
    ],
    ["UTF-16 without its mark, small end first", bytes(...utf16("Łódź;1\n", true)), "Łódź;1\n", "utf-16le"],
    ["UTF-16 without its mark, big end first", bytes(...utf16("Łódź;1\n", false)), "Łódź;1\n", "utf-16be"],
  ])("are read in %s, without a doubt", (_, file, text, encoding) => {
    expect(decode(file)).toEqual({ text, encoding, doubtful: [] });
  });

  test("are guessed as Windows writes them where they are not UTF-8, and the words are named", () => {
    const file = bytes(0x84, 0x4a, 0x61, 0x93, 0x3b, 0x80, 0x20, 0x4c, 0xf6, 0x77, 0x65, 0x20, 0x6e, 0x6f);
    expect(decode(file)).toEqual({
      text: "„Ja“;€ Löwe no",
      encoding: "windows-1252",
      doubtful: ["„Ja“", "€", "Löwe"],
    });
  });

  test("are named only so often as a person reads them", () => {
    const words = Array.from({ length: 50 }, (_, at) => [
      0xe9,
      0x30 + (at % 10),
      0x30 + Math.floor(at / 10),
      0x20,
    ]);
    expect(decode(bytes(...words.flat()))?.doubtful).toHaveLength(20);
  });

  test.each([
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)],
    ["half a letter of UTF-16", bytes(0xff, 0xfe, 0x61)],
    ["signs that steer a device", bytes(0x61, 0x07, 0x62)],
  ])("are not found in %s", (_, file) => {
    expect(decode(file)).toBeNull();
  });
});
