import type { Statement } from "../../../case/statement.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import "./commitmentWord.css";

interface CommitmentWordProps {
  readonly statement: Pick<Statement, "stance" | "commitment">;
  /** Whether it begins a line or stands after a sentence, not after the stance. */
  readonly isAlone?: boolean;
}

/** How far a speaker commits, in a few words after the stance; nothing where that is not coded. */
export function CommitmentWord({ statement: { stance, commitment }, isAlone = false }: CommitmentWordProps) {
  const { words } = useMessages();
  if (commitment === undefined) return null;
  return (
    <span
      className={isAlone ? "commitment-word commitment-word--alone" : "commitment-word"}
      title={words.commitmentMeaning[commitment]}
    >
      {!isAlone && ", "}
      {words.commits[stance][commitment]}
    </span>
  );
}
