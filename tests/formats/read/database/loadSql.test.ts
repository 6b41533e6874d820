import { expect, test } from "vitest";
import { sqlAddress } from "../../../../src/formats/read/database/loadSql.ts";

test.each([
  ["https://a.example/site/index.html#/page/open", "https://a.example/site/sql/sql-asm.js"],
  ["https://a.example/v/", "https://a.example/v/sql/sql-asm.js"],
  ["https://a.example/site/v/2022-08-25/index.html", "https://a.example/site/sql/sql-asm.js"],
  ["https://a.example/site/v/2022-08-25/", "https://a.example/site/sql/sql-asm.js"],
  ["file:///home/a/dist/v/2022-08-25/index.html", "file:///home/a/dist/sql/sql-asm.js"],
])("the reader of data bases is found from %s", (page, address) => {
  expect(sqlAddress(page)).toBe(address);
});
