import { placesIn } from "../../case/statementSet.ts";
import { ChooseOne } from "../../controls/choosing/ChooseOne.tsx";
import { actorOption } from "../../controls/choosing/choosable.ts";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { leavesOut } from "../../network/firmness/applyChanges.ts";
import {
  type Change,
  formatChange,
  isSameChange,
  withChange,
  withoutChange,
} from "../../network/firmness/change.ts";
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

interface GroupChoiceProps {
  readonly change: Change;
  readonly textOf: (counted: { readonly count: number }) => string;
}

/** Leaves out a whole group of statements; how many of the visible ones that are. */
function GroupChoice({ change, textOf }: GroupChoiceProps) {
  const changes = useExplorer((state) => state.display.changes);
  const show = useExplorer((state) => state.show);
  const count = useExplorer((state) => {
    const { statements } = state.index.case;
    return placesIn(selectVisible(state)).filter((place) => {
      const statement = statements[place];
      return statement !== undefined && leavesOut(state.index, statement, change);
    }).length;
  });
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

function ActorChoice() {
  const { formats } = useMessages();
  const firmness = useWords(firmnessWords);
  const index = useExplorer((state) => state.index);
  const changes = useExplorer((state) => state.display.changes);
  const show = useExplorer((state) => state.show);
  const out = new Set(changes.map(formatChange));
  const options = index.case.actors
    .filter(({ id }) => !out.has(formatChange({ kind: "without-actor", actor: id })))
    .filter(({ id }) => index.case.statements.some(({ actor }) => actor === id))
    .map((actor) => actorOption(actor, index.case.language))
    .toSorted((left, right) => formats.compare(left.text, right.text));
  return (
    <ChooseOne
      label={firmness.leaveOutActor}
      value={null}
      placeholder={firmness.chooseActor}
      options={options}
      onChange={(actor) => show({ changes: withChange(changes, { kind: "without-actor", actor }) })}
    />
  );
}
