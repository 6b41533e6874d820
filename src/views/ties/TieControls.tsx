import type { KeyboardEvent, ReactNode } from "react";
import { projectionWords } from "../../i18n/en/views/projection.ts";
import { useWords } from "../../i18n/useWords.ts";
import { AGGREGATIONS, NORMALIZATIONS, REPEATS } from "../../network/ties/projection.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { LeastField } from "./LeastField.tsx";
import "./tieControls.css";

const STRONGEST = [1, 2, 3, 5, 10] as const;

/** What makes a tie and which ties are shown, each choice with its rule beside it. */
export function TieControls({ areInGroups = false }: { readonly areInGroups?: boolean }) {
  const projection = useWords(projectionWords);
  const display = useExplorer((state) => state.display);
  const show = useExplorer((state) => state.show);
  const { aggregation, normalization, repeats } = display;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its controls have the focus
    <details className="tie-controls" onKeyDown={foldOnEscape}>
      <summary className="tie-controls__summary">
        <span className="tie-controls__name">{projection.title}</span>
        <span className="tie-controls__now">
          {projection.now(areInGroups ? { ...display, least: 0, strongest: null } : display)}
        </span>
      </summary>
      <div className="tie-controls__choices">
        <Choice rule={projection.aggregationRule[aggregation]}>
          <LabelledSelect
            label={projection.control.aggregation}
            value={aggregation}
            options={AGGREGATIONS.map((value) => ({ value, text: projection.aggregationName(value) }))}
            onChange={(value) => show({ aggregation: value })}
          />
        </Choice>
        <Choice rule={projection.normalizationRule[normalization]}>
          <LabelledSelect
            label={projection.control.normalization}
            value={normalization}
            options={NORMALIZATIONS.map((value) => ({ value, text: projection.normalizationName(value) }))}
            onChange={(value) => show({ normalization: value })}
          />
        </Choice>
        <Choice rule={projection.repeatsRule[repeats]}>
          <LabelledSelect
            label={projection.control.repeats}
            value={repeats}
            options={REPEATS.map((value) => ({ value, text: projection.repeats[value] }))}
            onChange={(value) => show({ repeats: value })}
          />
        </Choice>
        {!areInGroups && <WhichTies />}
      </div>
    </details>
  );
}

/** Which of the ties are shown; between groups all of them are added up. */
function WhichTies() {
  const projection = useWords(projectionWords);
  const strongest = useExplorer((state) => state.display.strongest);
  const show = useExplorer((state) => state.show);
  return (
    <>
      <Choice rule={projection.leastRule}>
        <LeastField />
      </Choice>
      <Choice rule={projection.strongestRule}>
        <LabelledSelect
          label={projection.control.strongest}
          value={strongest === null ? "" : String(strongest)}
          options={[
            { value: "", text: projection.all },
            ...withChosen(strongest).map((count) => ({ value: String(count), text: String(count) })),
          ]}
          onChange={(value) => show({ strongest: value === "" ? null : Number(value) })}
        />
      </Choice>
    </>
  );
}

/** Escape folds the choices away, which lie over the picture, and leaves the focus where it can unfold them again. */
function foldOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== "Escape" || !currentTarget.open) return;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}

/** A number that an address asks for is a choice too. */
function withChosen(strongest: number | null): readonly number[] {
  const counts = strongest === null ? STRONGEST : [...new Set([...STRONGEST, strongest])];
  return counts.toSorted((left, right) => left - right);
}

function Choice({ rule, children }: { readonly rule: string; readonly children: ReactNode }) {
  return (
    <div className="tie-controls__choice">
      {children}
      <p className="quiet">{rule}</p>
    </div>
  );
}
