import { describe, expect, test } from "vitest";
import { frameId, heightMessages, postHeight } from "../../../src/host/frame/postHeight.ts";
import { readSecret } from "../../../src/host/frame/tidyAddress.ts";

const MEASURES = { id: "standpoint-1", width: 700, height: 812, secret: null, isResizer: false };

describe("heightMessages", () => {
  test("speaks our own language and that of AMP to everyone", () => {
    expect(heightMessages(MEASURES)).toEqual([
      { type: "standpoint:height", v: 1, id: "standpoint-1", height: 812 },
      { sentinel: "amp", type: "embed-size", height: 812 },
    ]);
  });

  test("speaks that of WordPress where it gave a secret, that of open-iframe-resizer where it asked", () => {
    expect(heightMessages({ ...MEASURES, id: null, secret: "abcdefghij", isResizer: true })).toEqual([
      { type: "standpoint:height", v: 1, id: null, height: 812 },
      { sentinel: "amp", type: "embed-size", height: 812 },
      { message: "height", value: 812, secret: "abcdefghij" },
      { type: "iframe-resized", width: 700, height: 812 },
    ]);
  });

  test("are posted whoever the page around is", () => {
    const posted: unknown[][] = [];
    postHeight({ postMessage: (...call: unknown[]) => void posted.push(call) }, MEASURES);
    expect(posted).toEqual(heightMessages(MEASURES).map((message) => [message, "*"]));
  });
});

describe("frameId", () => {
  test("is the name of the frame if that is a plain word", () => {
    expect(["standpoint-1", "", "a b", "<b>", "a".repeat(65)].map(frameId)).toEqual([
      "standpoint-1",
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("readSecret", () => {
  test.each([
    ["#/city-data?embed=1#?secret=abcDEF1234", "abcDEF1234"],
    ["#?secret=abcdefghij", "abcdefghij"],
    ["", null],
    ["#/city-data?secret=abcdefghij", null],
    ["#/city-data#?secret=short", null],
    ["#/city-data#?secret=abcdefghij-and-more", null],
  ])("finds in %s the secret %s", (hash, secret) => {
    expect(readSecret(hash)).toBe(secret);
  });
});
