import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { ControversySheet } from "./ControversySheet.tsx";
import { WritingLines } from "../paper/WritingLines.tsx";
import "./procedureSheet.css";

/** How long each step takes; twenty minutes in all. */
const MINUTES = [1, 6, 2, 2, 4, 3, 2];

/**
 * How two pairs talk about a proposition without taking sides for good: present, say back, swap, drop the roles, agree or
 * name the difference. Source: Johnson and Johnson, structured academic controversy, 1979; the words are ours.
 */
export function ProcedureSheet({ proposition }: { readonly proposition: Proposition }) {
  const { sides } = useWords(handoutsWords);
  return (
    <ControversySheet title={sides.procedure} proposition={proposition}>
      <ol className="procedure__steps">
        {sides.steps.map(({ title, text }, at) => (
          <li key={title} className="procedure__step">
            <p>
              <b>{title}</b> {text}
            </p>
            <p className="procedure__minutes">{sides.minutes({ count: MINUTES[at] ?? 0 })}</p>
          </li>
        ))}
      </ol>
      <p className="procedure__dignity">{sides.dignity}</p>
      <WritingSpace label={sides.agreed} />
      <WritingSpace label={sides.differ} />
    </ControversySheet>
  );
}

function WritingSpace({ label }: { readonly label: string }) {
  return (
    <div className="procedure__room">
      <p>{label}</p>
      <WritingLines />
    </div>
  );
}
