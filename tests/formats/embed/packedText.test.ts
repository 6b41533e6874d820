import { asyncProperty, assert, string, uint8Array } from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { packText, unpackText } from "../../../src/formats/embed/packedText.ts";

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

describe("a text packed for an address", () => {
  test("comes back whole, whatever letters it has", async () => {
    await assert(
      asyncProperty(string({ unit: "binary", maxLength: 400 }), async (text) => {
        expect(await unpackText(await packText(text))).toBe(text);
      }),
    );
  });

  test("has only letters that an address takes as they are", async () => {
    expect(await packText("ÿþ".repeat(500) + "a?b&c=d#e")).toMatch(/^[\w-]+$/);
  });

  test("is shorter than it was where it repeats itself", async () => {
    expect((await packText("who says what ".repeat(400))).length).toBeLessThan(200);
  });

  test("goes uncompressed where the browser cannot compress", async () => {
    vi.stubGlobal("CompressionStream", undefined);
    const code = await packText("Grüße");
    vi.unstubAllGlobals();
    expect(code).toBe(`p${base64url(new TextEncoder().encode("Grüße"))}`);
    expect(await unpackText(code)).toBe("Grüße");
  });
});

describe("a code that somebody forged or cut", () => {
  test("gives nothing, and never throws", async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 200 }), string({ maxLength: 20 }), async (bytes, end) => {
        const texts = [`z${base64url(bytes)}${end}`, `p${base64url(bytes)}${end}`, end];
        for (const code of texts) {
          const read = await unpackText(code);
          expect(read === null || typeof read === "string").toBe(true);
        }
      }),
    );
  });

  test.each(["", "x", "z", "z%%%", "q123", "zAAAA", "p_w"])("%j is not read", async (code) => {
    expect(await unpackText(code)).toBeNull();
  });

  test("is not read when it was cut on its way", async () => {
    const code = await packText("A long enough text to be cut, with some words in it: 0123456789.");
    expect(await unpackText(code.slice(0, -12))).toBeNull();
  });

  test("is given up as soon as it unpacks to more than may be read", async () => {
    const bomb = await packText("a".repeat(3_000_000));
    expect(bomb.length).toBeLessThan(5000);
    expect(await unpackText(bomb)).toBeNull();
    expect(await unpackText(await packText("a".repeat(100)), 99)).toBeNull();
    expect(await unpackText(await packText("a".repeat(99)), 99)).toHaveLength(99);
  });

  test("is not even looked at when it is longer than any address", async () => {
    expect(await unpackText(`p${"A".repeat(600_000)}`)).toBeNull();
  });
});
