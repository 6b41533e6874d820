import type { Statement } from "../../case/statement.ts";
import { toldOf } from "../../case/toldOf.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Highlighted } from "../names/Highlighted.tsx";
import "./statementWords.css";

/** What was said: the actor's own words where there are any, and what we make of them, else the stance alone. */
export function StatementWords({ statement }: { readonly statement: Statement }) {
  const { words } = useMessages();
  const index = useExplorer((state) => state.index);
  const { quote, summary } = statement;
  if (quote === undefined) {
    return (
      <p className="statement-words__summary" dir="auto">
        <Highlighted text={toldOf(index, statement, words.told)} />
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
