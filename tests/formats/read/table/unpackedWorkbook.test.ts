import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpackedWorkbook } from "../../../../src/formats/read/table/unpackedWorkbook.ts";
import { findContent } from "../../../../src/formats/read/table/findContent.ts";
import { workbook } from "../../../../src/formats/write/workbook.ts";

/** How the first file in a zip is packed: 0 for not at all. Source: PKWARE, APPNOTE, 4.3.7. */
const packing = (zip: ArrayBuffer) => new DataView(zip).getUint16(8, true);

test("a large workbook is unpacked at once, so that no worker of its reader need come", async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [`Actor ${at}`, "for"]);
  const file = await workbook([{ name: "Votes", table: { columns: ["Name", "Position"], rows } }]);
  const packed = await file.arrayBuffer();
  const unpacked = unpackedWorkbook(packed).bytes;
  expect([packing(packed), packing(unpacked)]).toEqual([8, 0]);
  expect(unzipSync(new Uint8Array(unpacked))).toEqual(unzipSync(new Uint8Array(packed)));
});

test("what is no zip file is refused", () => {
  expect(() => unpackedWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 9]).buffer)).toThrow("invalid zip");
});

test("what unpacks to gigabytes is refused before it is unpacked, and so said", async () => {
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(1000) });
  const entry = new DataView(bomb.buffer);
  // The size when unpacked, as the directory at the end of the zip has it. Source: PKWARE, APPNOTE, 4.3.12.
  const directory = Buffer.from(bomb.buffer).indexOf("PK\u0001\u0002");
  entry.setUint32(directory + 24, 3_000_000_000, true);
  expect(() => unpackedWorkbook(bomb.buffer)).toThrow(RangeError);
  expect(await findContent({ name: "bomb.xlsx", content: bomb.buffer })).toEqual({
    is: "unreadable",
    why: "largeWorkbook",
  });
});
