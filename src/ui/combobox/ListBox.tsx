import type { CSSProperties, ReactNode } from "react";
import type { Combobox } from "./useCombobox.ts";
import type { ListPart } from "./useListWindow.ts";
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
  /** Where the options of a single group without a title are only a part of all that there are. */
  readonly part?: ListPart | undefined;
}

/** The options of a combobox, over what is beneath it. One that is pressed leaves the focus in the field. */
export function ListBox({ label, combobox, groups, onChoose, part }: ListBoxProps) {
  const { isOpen, listId } = combobox;
  if (!isOpen) return null;
  const [only] = groups;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is in the field
    <div
      id={listId}
      role="listbox"
      aria-label={label}
      className="list-box"
      onMouseDown={keepFocus}
      onScroll={part?.onScroll}
      style={part && roomAround(part, only?.options.length ?? 0)}
    >
      {groups.length === 1 && only?.title === "" ? (
        <Options options={only.options} combobox={combobox} onChoose={onChoose} part={part} />
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

/** How many options there is room for before and after those that are drawn. */
function roomAround({ first, all }: ListPart, drawn: number) {
  return { "--before": first, "--after": all - first - drawn } as CSSProperties;
}

function keepFocus(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
}

interface OptionsProps extends Pick<ListBoxProps, "combobox" | "onChoose" | "part"> {
  readonly options: readonly ListOption[];
}

function Options({ options, combobox: { optionId, active }, onChoose, part }: OptionsProps) {
  return options.map(({ key, text, note, end }, at) => (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are the field's
    <div
      key={key}
      id={optionId(key)}
      role="option"
      aria-selected={optionId(key) === active}
      aria-setsize={part?.all}
      aria-posinset={part && part.first + at + 1}
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
