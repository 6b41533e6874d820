import type { Statement } from "../../case/statement.ts";
import { Highlighted } from "../names/Highlighted.tsx";
import "./statementWords.css";

/** What was said: the actor's own words where there are any, and what we make of them; nothing where neither is known. Its stance stands beside it everywhere. */
export function StatementWords({ statement: { quote, summary } }: { readonly statement: Statement }) {
  if (quote === undefined) {
    return summary === undefined ? null : (
      <p className="statement-words__summary" dir="auto">
        <Highlighted text={summary} />
      </p>
    );
  }
  return (
    <>
      <blockquote className="statement-words__quote" lang={quote.language} dir="auto">
        <Highlighted text={quote.text} />
      </blockquote>
      {summary !== undefined && (
        <p className="statement-words__gloss" dir="auto">
          <Highlighted text={summary} />
        </p>
      )}
    </>
  );
}
