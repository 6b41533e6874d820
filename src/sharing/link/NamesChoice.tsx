import { useId } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useNamesSwitch } from "../../store/hiding/useNamesSwitch.ts";
import "./namesChoice.css";

/** Whether what is shown and linked goes without names, and what that does not hide. */
export function NamesChoice() {
  const { names } = useMessages();
  const { areShown, flip } = useNamesSwitch();
  const id = useId();
  return (
    <div className="names-choice">
      <label className="names-choice__label">
        <input type="checkbox" checked={!areShown} onChange={flip} aria-describedby={id} />
        {names.without}
      </label>
      <p id={id} className="quiet">
        {names.withoutMeaning} {names.limit}
      </p>
    </div>
  );
}
