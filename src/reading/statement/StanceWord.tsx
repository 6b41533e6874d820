import type { Stance } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import "./stanceWord.css";

interface StanceWordProps {
  readonly stance: Stance;
  /** "Support" instead of "supported", for headings. */
  readonly isName?: boolean;
}

/** A stance as icon, colour and word, so that none of them says it alone. */
export function StanceWord({ stance, isName = false }: StanceWordProps) {
  const { words } = useMessages();
  return (
    <span className="stance-word">
      <StanceIcon stance={stance} />
      {isName ? words.stanceName[stance] : words.stance[stance]}
    </span>
  );
}
