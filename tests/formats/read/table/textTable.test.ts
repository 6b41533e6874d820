import { describe, expect, test } from "vitest";
import { textTable } from "../../../../src/formats/read/table/textTable.ts";

const table = (text: string) => textTable("park.csv", text);

describe("the table in a text", () => {
  test.each([
    [",", "commas"],
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "bars"],
  ])("is parted by %j: %s", (separator) => {
    const rows = ["Name,Position", "A,for; well", "B,no"].map((row) => row.replace(",", separator));
    expect(table(rows.join("\n")).rows[1]).toEqual(["B", "no"]);
    expect(table(rows.join("\r\n")).headers).toEqual(["Name", "Position"]);
    expect(table(rows.join("\r")).lines).toEqual([2, 3]);
  });

  test("is parted as Excel's first line says, which is no header", () => {
    expect(table("sep=|\nName|Position, in short\nA, B|for")).toMatchObject({
      headers: ["Name", "Position, in short"],
      rows: [["A, B", "for"]],
      lines: [3],
    });
  });

  test("has line ends and separators inside quotation marks, and counts lines as an editor does", () => {
    const read = table('Name,Quote\nA,"one\ntwo, ""three"""\nB,four');
    expect(read.rows).toEqual([
      ["A", 'one\ntwo, "three"'],
      ["B", "four"],
    ]);
    expect(read.lines).toEqual([2, 4]);
  });

  test("keeps a column whose header every object has", () => {
    const read = table("Name,__proto__,constructor\nA,x,y");
    expect(read.headers).toEqual(["Name", "__proto__", "constructor"]);
    expect(read.rows).toEqual([["A", "x", "y"]]);
  });

  test("keeps empty headers and such as are there twice, and drops columns in which nothing is", () => {
    const read = table("Name,,Note,Note,,\nA,x,1,2,,\nB,y,3,4,,");
    expect(read.headers).toEqual(["Name", "", "Note", "Note"]);
    expect(read.rows[1]).toEqual(["B", "y", "3", "4"]);
  });

  test("begins below its title, and ends above its sum and without remarks", () => {
    const read = table("Survey of 2024,,\n,,\nName,Position,Count\n# licence: free,,\nA,for,3\nTotal,,3\n");
    expect(read.headers).toEqual(["Name", "Position", "Count"]);
    expect(read.rows).toEqual([["A", "for", "3"]]);
    expect(read.leftOut).toEqual([
      { reason: "titleRow", value: "", rows: [1] },
      { reason: "commentRow", value: "", rows: [4] },
      { reason: "totalRow", value: "", rows: [6] },
    ]);
  });

  test("keeps who is called Total and takes a position", () => {
    expect(table("Name,Position\nA,for\nTotal,against").rows).toHaveLength(2);
  });

  test("has no space around its cells, and accents as one letter", () => {
    expect(table("Name,Position\n\u00a0Mu\u0308ller , for\u200b").rows).toEqual([["Müller", "for"]]);
  });
});

describe("what is wrong with a text", () => {
  const faults = (text: string) =>
    table(text).faults.map(({ row, problem, stops }) => [row, problem, stops] as const);

  test("is a quotation mark that never closes, and the rows behind it are there", () => {
    const text = 'Name,Position,Quote\nA,for,"fine"\nB,against,"never closed\nC,for,fine\nD,for,fine';
    expect(faults(text)).toEqual([[3, "unclosedQuote", true]]);
    expect(table(text).rows.map(([name]) => name)).toEqual(["A", "B", "C", "D"]);
  });

  test("is one that the next quotation mark seems to close", () => {
    const text = 'Name,Position,Quote\nA,for,"never closed\nB,against,"fine"\nC,for,"fine"';
    expect(faults(text)).toEqual([[2, "unclosedQuote", true]]);
    expect(table(text).rows.slice(1)).toEqual([
      ["B", "against", "fine"],
      ["C", "for", "fine"],
    ]);
  });

  test("is told at the line of the mark, in a row of several lines", () => {
    expect(faults('Name,Note,Quote\nA,"one\ntwo","open\nB,b,b')).toEqual([[3, "unclosedQuote", true]]);
  });

  test("is a quotation mark inside quotation marks, which is read as it stands", () => {
    const text = 'Name,Quote\nA,"he said "yes" to it"\nB,b';
    expect(faults(text)).toEqual([[2, "strayQuote", false]]);
    expect(table(text).rows[0]).toEqual(["A", 'he said "yes" to it']);
  });

  test("is a row that is longer or shorter than the headers", () => {
    expect(faults("Name,Position,Note\nA,for,x,y\nB,for\nC,for,,,")).toEqual([
      [2, "tooManyCells", true],
      [3, "tooFewCells", false],
    ]);
  });

  test("does not take long to tell where every line has a mark that never closes", () => {
    const text = `Name,Quote\n${'A,"x\n'.repeat(5000)}`;
    const start = performance.now();
    expect(table(text).faults.length).toBeGreaterThan(10);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
