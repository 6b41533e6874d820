import type { ReactNode } from "react";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { Sheet } from "../paper/Sheet.tsx";
import "./controversySheet.css";

interface ControversySheetProps {
  readonly title: string;
  readonly proposition: Proposition;
  readonly children: ReactNode;
}

/** One sheet of a structured controversy, filled to its foot under the sentence that it is about. */
export function ControversySheet({ title, proposition, children }: ControversySheetProps) {
  const { controversy } = useWords(handoutsWords).sides;
  return (
    <Sheet title={title} above={controversy} to={{ page: "proposition", proposition: proposition.id }}>
      <div className="controversy">
        <p className="controversy__sentence" dir="auto">
          <q>{proposition.text}</q>
        </p>
        {children}
      </div>
    </Sheet>
  );
}
