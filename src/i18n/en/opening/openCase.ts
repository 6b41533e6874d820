import type { Grammar } from "../../grammar/grammar.ts";

/** The words for reading what a person gives, and for what keeps it from being a case. */
export function openCaseWords({ number, plural }: Grammar) {
  const refusals = {
    json: "A case file opens alone. Choose it without the others.",
    jsonEntry:
      "This JSON file tells of one thing, so it is no case and no list. A table needs a list of entries.",
    xml: "This is an XML file, which this page cannot read yet. Save its content as a table.",
    unknownDatabase:
      "This is a data base, but none of Discourse Network Analyzer. Export it as CSV or Excel.",
    noDatabaseReader:
      "This data base needs a part of Standpoint that is not here. Export it as an event list.",
    zip: "This is an archive in which no table was found. Unpack it and choose the files inside.",
    largeArchive: "This archive holds more than 200 MB. Unpack it and choose the files that you need.",
    googleSheet:
      "A page may not follow a link to a sheet. Copy its cells and paste them here, or download it as CSV.",
    link: "A page may not follow a link to another site. Download the file and choose it here.",
    nothing: "It is empty. Choose another file, or paste some text.",
    unreadable: "Nothing is known of this kind of file. Save it as CSV, Excel or JSON.",
    unknown: "This is neither text nor a workbook. Save it as CSV, Excel or JSON.",
    oldWorkbook:
      "This workbook is from before 2007 or has a password. Save it as .xlsx without a password, or as CSV.",
    openDocument: "This is an OpenDocument sheet, which this page cannot read. Save it as .xlsx or CSV.",
    brokenWorkbook: "This workbook is damaged. Open it in your spreadsheet and save it again.",
    largeWorkbook: "This workbook is too large when it is unpacked. Save the sheet as CSV, and choose that.",
    webPage: "This is a web page. Download the file that it shows, and choose that.",
  };
  return {
    choose: "Choose a file",
    drop: "or drop one or more anywhere on this page. Any kind of file, up to 200 MB.",
    dropHere: "Drop to open",
    paste: "Or paste cells or text",
    pasteHelp: "Copy cells in a spreadsheet and paste them here. The text of a case file works too.",
    open: "Open the pasted text",
    reading: "Reading…",
    wrongEncoding:
      "This file is not saved as UTF-8, so some letters could come out wrong. Save it as UTF-8 and try again.",
    tooLarge:
      "This file is larger than 200 MB. A browser cannot open it; split the case, or open a part of it.",
    tooLong: "This text has more than 4 million letters. Save it as a file and choose it here.",
    nothing: "It is empty. Choose another file, or paste some text.",
    unreadable: "Your browser could not read the file. Try again, or choose another file.",
    refusals,
    /** Why nothing is made of a file, by its name if it has one. */
    refused: ({ name, why }: { name: string; why: keyof typeof refusals }) =>
      name === "" ? refusals[why] : `${name}: ${refusals[why]}`,
    faultsTitle: ({ count }: { count: number }) =>
      `This case cannot be opened yet: ${number(count)} ${plural(count, { one: "error", other: "errors" })}`,
    moreFaults: ({ count }: { count: number }) => `Show ${number(count)} more`,
    saveFaults: "Save all errors as a file",
    kept: "Your file or text has not been changed.",
  };
}
