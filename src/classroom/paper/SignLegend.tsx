import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { STANCES } from "../../case/statement.ts";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./signLegend.css";

interface SignLegendProps {
  /** Whether the table has dates to explain. */
  readonly hasDates: boolean;
}

/** What the signs of a table mean, silence among them; only of stances that the case has. */
export function SignLegend({ hasDates }: SignLegendProps) {
  const handouts = useWords(handoutsWords);
  const taken = useExplorer(({ index }) => index.facets.stance);
  return (
    <div className="sign-legend">
      <ul className="sign-legend__signs" aria-label={handouts.table.legend}>
        {STANCES.filter((stance) => taken.has(stance)).map((stance) => (
          <li key={stance}>
            <StanceWord stance={stance} isName />
          </li>
        ))}
        <li>
          <span className="sign-legend__silence" aria-hidden="true" />
          {handouts.table.silence}
        </li>
      </ul>
      {hasDates && (
        <p>
          {handouts.table.undatedMeans} {handouts.table.moreMeans}
        </p>
      )}
    </div>
  );
}
