import { type CaseDraft, hasFields } from "../../case/check/caseDraft.ts";
import type { Fault, Path } from "../../case/check/fault.ts";
import { soundEntries } from "../../case/check/soundEntries.ts";
import { quotedPassages } from "./quotedPassages.ts";

type Paragraphs = ReadonlyMap<string, string>;

/** The quotes of a case that do not stand, to the letter and in quotation marks, in the paragraph they are located in. */
export function quoteFaults(draft: CaseDraft, paragraphs: Paragraphs): Fault[] {
  return soundEntries(draft).statements.flatMap(({ path, fields: { quote, locator } }) => {
    if (!hasFields(quote)) return [];
    const fault = (field: Path, problem: string) => [{ place: { path: [...path, ...field] }, problem }];
    if (typeof locator !== "string") return fault(["locator"], "is missing, so the quote cannot be checked");
    if (!paragraphs.has(locator)) return fault(["locator"], `the source has no paragraph "${locator}"`);
    const problem = quoteProblem(String(quote["text"]), locator, paragraphs);
    return problem === null ? [] : fault(["quote", "text"], problem);
  });
}

function quoteProblem(quote: string, locator: string, paragraphs: Paragraphs): string | null {
  const paragraph = paragraphs.get(locator) ?? "";
  if (quotedPassages(paragraph).some((passage) => passage.includes(quote))) return null;
  const shown = JSON.stringify(quote);
  if (paragraph.includes(quote))
    return `${shown} stands in paragraph ${locator}, but not inside quotation marks`;
  if (plainly(paragraph).includes(plainly(quote))) {
    return `${shown} stands in paragraph ${locator} with other quotation marks, capitals or spaces: copy it exactly`;
  }
  return `${shown} does not stand in paragraph ${locator}${elsewhere(quote, paragraphs)}`;
}

function elsewhere(quote: string, paragraphs: Paragraphs): string {
  const found = [...paragraphs].find(([, paragraph]) => plainly(paragraph).includes(plainly(quote)));
  return found === undefined ? " nor anywhere else in the source" : `, but in paragraph ${found[0]}`;
}

/** The text without what a person overlooks when copying. */
function plainly(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, " ").toLowerCase();
}
