import { codingWords } from "../../i18n/en/classroom/coding.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CodingKey } from "./CodingKey.tsx";
import { CodingRules } from "./CodingRules.tsx";
import { CodeIcon } from "./CodeMark.tsx";
import { QuoteAndSentence } from "./QuoteAndSentence.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import type { QuotedStatement } from "./codingItems.ts";
import { evenChunks } from "../choose/chunks.ts";
import { STANCE_CODES } from "./stanceCode.ts";
import { useCodingItems } from "./useCodingItems.ts";
import "./codingSheets.css";

/** How many quotes fit on a sheet of either paper; the first holds the rules too. */
const PER_SHEET = 6;

/** Quotes to code by hand, with the key apart. */
export function CodingSheets() {
  const coding = useWords(codingWords);
  const { items } = useCodingItems();
  if (items.length === 0) return <p>{coding.none}</p>;
  return (
    <>
      {evenChunks(items, PER_SHEET).map((part, sheet) => (
        <Sheet key={sheet} title={coding.sheetTitle} to={{ page: "code" }} chosen={{ items: items.length }}>
          {sheet === 0 && <CodingRules />}
          <ol className="coding-sheet" start={items.findIndex((item) => item === part[0]) + 1}>
            {part.map((item) => (
              <PaperItem key={item.id} item={item} />
            ))}
          </ol>
        </Sheet>
      ))}
      <CodingKey items={items} />
    </>
  );
}

function PaperItem({ item }: { readonly item: QuotedStatement }) {
  const coding = useWords(codingWords);
  return (
    <li className="coding-sheet__item">
      <QuoteAndSentence item={item} />
      <p className="coding-sheet__codes">
        {STANCE_CODES.map((code, at) => (
          <span key={code} className="coding-sheet__code">
            <span className="coding-sheet__box">{at + 1}</span>
            <CodeIcon code={code} />
            {coding.code[code]}
          </span>
        ))}
        <span className="coding-sheet__reason">{coding.reason}</span>
      </p>
    </li>
  );
}
