import { describe, expect, test } from "vitest";
import {
  forgetAnswers,
  keepAnswers,
  readAnswers,
} from "../../../../src/classroom/coding/alone/keptAnswers.ts";
import { makeSafeStorage } from "../../../../src/host/safeStorage.ts";

const TASK = { data: 1, seed: 2, items: 2 };
const ANSWERS = { sheet: 3, codes: ["support", null] as const };

function aStorage(kept = new Map<string, string>()) {
  const browser = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  return { kept, storage: makeSafeStorage(() => browser), anew: () => makeSafeStorage(() => browser) };
}

const refused = makeSafeStorage(() => {
  throw new DOMException("Refused.", "SecurityError");
});

describe("answers that the browser is asked to keep", () => {
  test("are there when the page is opened anew, for the same quotes only", () => {
    const { storage, anew } = aStorage();
    expect(keepAnswers(TASK, ANSWERS, storage)).toBe(true);
    expect(readAnswers(TASK, anew())).toEqual(ANSWERS);
    expect(readAnswers({ ...TASK, seed: 9 }, anew())).toBeNull();
    expect(readAnswers({ ...TASK, data: 9 }, anew())).toBeNull();
    expect(readAnswers({ ...TASK, items: 9 }, anew())).toBeNull();
  });

  test("leave nothing behind when they are emptied", () => {
    const { storage, kept } = aStorage();
    keepAnswers(TASK, ANSWERS, storage);
    expect(kept.size).toBe(1);
    forgetAnswers(storage);
    expect(kept.size).toBe(0);
    expect(readAnswers(TASK, storage)).toBeNull();
  });

  test("last as long as the page where the browser refuses, which is told", () => {
    expect(keepAnswers(TASK, ANSWERS, refused)).toBe(false);
    expect(readAnswers(TASK, refused)).toEqual(ANSWERS);
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '{"task":1}',
    '{"task":{"data":1,"seed":2,"items":2},"sheet":1,"codes":["x"]}',
  ])("are none where what is kept is %j", (text) => {
    const { storage } = aStorage(new Map([["standpoint-coding", text]]));
    expect(readAnswers(TASK, storage)).toBeNull();
  });
});
