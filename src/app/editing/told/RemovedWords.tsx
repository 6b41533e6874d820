import type { Case } from "../../../case/case.ts";
import { aboutOf } from "../../../case/edits/entryAt.ts";
import type { Statement } from "../../../case/statement.ts";
import { useMessages } from "../../../i18n/useMessages.ts";

/** What a statement said, as its file has it. */
export function RemovedWords({ file, statement }: { readonly file: Case; readonly statement: Statement }) {
  const { words } = useMessages();
  const [actor = "", proposition = ""] = aboutOf(file, { of: "statement", id: statement.id });
  const told = statement.quote?.text ?? statement.summary;
  return (
    <p>
      <bdi>{actor}</bdi> {words.stance[statement.stance]} <bdi>“{proposition}”</bdi>
      {told !== undefined && (
        <>
          : <span dir="auto">{statement.quote === undefined ? told : `“${told}”`}</span>
        </>
      )}
    </p>
  );
}
