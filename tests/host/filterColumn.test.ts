import { expect, test } from "vitest";
import { readFilterColumn, rememberFilterColumn } from "../../src/host/filterColumn.ts";
import { makeSafeStorage } from "../../src/host/safeStorage.ts";

const lockedStorage = () =>
  makeSafeStorage(() => {
    throw new DOMException("locked", "SecurityError");
  });

test("whether the filters are open is remembered, also where the browser keeps nothing", () => {
  const storage = lockedStorage();
  rememberFilterColumn(true, storage);
  expect(readFilterColumn(storage)).toBe(true);
  rememberFilterColumn(false, storage);
  expect(readFilterColumn(storage)).toBe(false);
});

test("where nobody chose, or something else is stored, it is nobody's choice", () => {
  const storage = lockedStorage();
  expect(readFilterColumn(storage)).toBeNull();
  storage.set("standpoint-filters", "ajar");
  expect(readFilterColumn(storage)).toBeNull();
});
