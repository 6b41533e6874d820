import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { unpackedWorkbook } from "../../../../src/formats/read/table/unpackedWorkbook.ts";
import { workbook } from "../../../../src/formats/write/workbook.ts";

/** How the first file in a zip is packed: 0 for not at all. Source: PKWARE, APPNOTE, 4.3.7. */
const packing = (zip: ArrayBuffer) => new DataView(zip).getUint16(8, true);

test("a large workbook is unpacked at once, so that no worker of its reader need come", async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [`Actor ${at}`, "for"]);
  const file = await workbook([{ name: "Votes", table: { columns: ["Name", "Position"], rows } }]);
  const packed = await file.arrayBuffer();
  const unpacked = unpackedWorkbook(packed);
  expect([packing(packed), packing(unpacked)]).toEqual([8, 0]);
  expect(unzipSync(new Uint8Array(unpacked))).toEqual(unzipSync(new Uint8Array(packed)));
});

test("what is no zip file is refused", () => {
  expect(() => unpackedWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 9]).buffer)).toThrow("invalid zip");
});
