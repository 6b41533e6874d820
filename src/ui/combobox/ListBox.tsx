import type { ReactNode } from "react";
import type { Combobox } from "./useCombobox.ts";
import "./listBox.css";

/** An option as a list shows it. */
export interface ListOption {
  readonly key: string;
  readonly text: string;
  /** What is said beneath it. */
  readonly note?: string | undefined;
  /** What stands at its end. */
  readonly end?: ReactNode;
}

/** Options under a title. */
export interface ListGroup {
  readonly title: string;
  readonly options: readonly ListOption[];
}

interface ListBoxProps {
  readonly label: string;
  readonly combobox: Combobox;
  readonly groups: readonly ListGroup[];
  readonly onChoose: (key: string) => void;
}

/** The options of a combobox, over what is beneath it. One that is pressed leaves the focus in the field. */
export function ListBox({ label, combobox, groups, onChoose }: ListBoxProps) {
  const { isOpen, listId } = combobox;
  if (!isOpen) return null;
  const [only] = groups;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is in the field
    <div id={listId} role="listbox" aria-label={label} className="list-box" onMouseDown={keepFocus}>
      {groups.length === 1 && only?.title === "" ? (
        <Options options={only.options} combobox={combobox} onChoose={onChoose} />
      ) : (
        groups.map(({ title, options }, at) => (
          <div key={title} role="group" aria-labelledby={`${listId}-group-${at}`}>
            <p id={`${listId}-group-${at}`} role="presentation" className="list-box__title">
              {title}
            </p>
            <Options options={options} combobox={combobox} onChoose={onChoose} />
          </div>
        ))
      )}
    </div>
  );
}

function keepFocus(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
}

interface OptionsProps {
  readonly options: readonly ListOption[];
  readonly combobox: Combobox;
  readonly onChoose: (key: string) => void;
}

function Options({ options, combobox: { optionId, active }, onChoose }: OptionsProps) {
  return options.map(({ key, text, note, end }) => (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are the field's
    <div
      key={key}
      id={optionId(key)}
      role="option"
      aria-selected={optionId(key) === active}
      className="list-box__option"
      onClick={() => onChoose(key)}
    >
      <bdi className="list-box__text">{text}</bdi>
      {end !== undefined && <span className="list-box__end"> {end}</span>}
      {note !== undefined && (
        <span className="list-box__note">
          {" "}
          <bdi>{note}</bdi>
        </span>
      )}
    </div>
  ));
}
