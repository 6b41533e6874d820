import { extractText } from "unpdf";

/** The text of each page of a PDF, with runs of white space as single spaces. */
export async function readPdf(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((page) => page.replaceAll(/\s+/g, " "));
}
