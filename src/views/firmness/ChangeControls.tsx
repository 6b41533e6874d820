import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type StatementSet, intersection, setSize } from "../../case/statementSet.ts";
import { ChooseOne } from "../../controls/choosing/ChooseOne.tsx";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Change, isSameChange, withChange, withoutChange } from "../../network/firmness/change.ts";
import { useActorOptions } from "../../reading/actor/useActorOptions.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisible } from "../../store/selectors.ts";
import { ChangeChips } from "./ChangeChips.tsx";
import "./changeControls.css";

/** What is tried out: chips that take it back, and what can be left out besides single statements. */
export function ChangeControls() {
  const firmness = useWords(firmnessWords);
  return (
    <div className="change-controls">
      <ChangeChips />
      <fieldset className="change-controls__choices" aria-label={firmness.leaveOut}>
        <span className="quiet">{firmness.leaveOut}</span>
        <GroupChoice change={{ kind: "without-second-hand" }} textOf={firmness.secondHand} />
        <GroupChoice change={{ kind: "without-unnamed" }} textOf={firmness.unnamed} />
        <ActorChoice />
      </fieldset>
    </div>
  );
}

type GroupChange = Extract<Change, { readonly kind: "without-second-hand" | "without-unnamed" }>;

interface GroupChoiceProps {
  readonly change: GroupChange;
  readonly textOf: (counted: { readonly count: number }) => string;
}

/** Leaves out a whole group of statements; how many of the visible ones that are. */
function GroupChoice({ change, textOf }: GroupChoiceProps) {
  const changes = useExplorer((state) => state.display.changes);
  const show = useExplorer((state) => state.show);
  const index = useExplorer((state) => state.index);
  const visible = useExplorer(selectVisible);
  const count = useMemo(() => countLeftOut(index, visible, change.kind), [index, visible, change.kind]);
  const isChosen = changes.some((other) => isSameChange(other, change));
  const toggle = () =>
    show({ changes: isChosen ? withoutChange(changes, change) : withChange(changes, change) });
  return (
    <label className="change-controls__group">
      <input type="checkbox" checked={isChosen} onChange={toggle} />
      <span>{textOf({ count })}</span>
    </label>
  );
}

/** Asks the facets, which answer without a look at any statement. */
function countLeftOut({ facets }: CaseIndex, visible: StatementSet, kind: GroupChange["kind"]): number {
  const out =
    kind === "without-second-hand" ? facets.attribution.get("second-hand") : facets.naming.get("unnamed");
  return out === undefined ? 0 : setSize(intersection(visible.capacity, [visible, out]));
}

function ActorChoice() {
  const firmness = useWords(firmnessWords);
  const changes = useExplorer((state) => state.display.changes);
  const show = useExplorer((state) => state.show);
  const out = changes.flatMap((change) => (change.kind === "without-actor" ? [change.actor] : []));
  return (
    <ChooseOne
      label={firmness.leaveOutActor}
      value={null}
      placeholder={firmness.chooseActor}
      options={useActorOptions({ butFor: new Set(out) })}
      onChange={(actor) => show({ changes: withChange(changes, { kind: "without-actor", actor }) })}
    />
  );
}
