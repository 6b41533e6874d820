import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { findTexts } from "../../filter/findTexts.ts";
import { foldBothWays } from "../../filter/words/foldText.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { ListBox } from "../../ui/combobox/ListBox.tsx";
import { useCombobox } from "../../ui/combobox/useCombobox.ts";
import { useListWindow } from "../../ui/combobox/useListWindow.ts";
import { type Choosable, findableText } from "./choosable.ts";
import "../../ui/labelledSelect.css";
import "./chooseOne.css";

/** So many options are seen at a glance, and need no search. */
const AT_A_GLANCE = 8;

interface ChooseOneProps<Value extends string> {
  readonly label: string;
  /** What is chosen; null where nothing is, for which `placeholder` asks. */
  readonly value: Value | null;
  readonly placeholder?: string;
  readonly options: readonly Choosable<Value>[];
  readonly onChange: (value: Value) => void;
  /** What follows the field in the same row. */
  readonly children?: ReactNode;
}

/** Chooses one of many by typing a part of its name, or out of the list; of few by a plain select. */
export function ChooseOne<Value extends string>(props: ChooseOneProps<Value>) {
  return props.options.length > AT_A_GLANCE ? <ChooseByName {...props} /> : <ChooseAtAGlance {...props} />;
}

function ChooseAtAGlance<Value extends string>(props: ChooseOneProps<Value>) {
  const { label, value, placeholder, options, onChange, children } = props;
  const none = value === null ? [{ value: "" as const, text: placeholder ?? "" }] : [];
  return (
    <LabelledSelect<Value | "">
      label={label}
      value={value ?? ""}
      options={[...none, ...options]}
      onChange={(next) => next !== "" && onChange(next)}
    >
      {children}
    </LabelledSelect>
  );
}

function ChooseByName<Value extends string>(props: ChooseOneProps<Value>) {
  const { label, value, placeholder, options, onChange, children } = props;
  const { controls } = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const found = useFound(options, typed ?? "");
  const usual = typed === null || typed === "" ? value : (found[0]?.value ?? null);
  const combobox = useCombobox({
    hasOptions: found.length > 0,
    usual,
    onStep: (from, by) => reach(placeAfter(placeIn(found, from), by, found.length)),
    onEnter: (key) => key !== null && placeIn(found, key) >= 0 && choose(key),
    onClose: () => setTyped(null),
  });
  const { shown, part, reach } = useListWindow(found, placeIn(found, usual), combobox);
  const chosen = options.find((option) => option.value === value)?.text ?? "";
  const choose = (key: string) => {
    combobox.setOpen(false);
    if (key !== value) onChange(key as Value);
  };
  const open = () => {
    if (combobox.isOpen) return;
    combobox.setOpen(true);
    field.current?.select();
  };
  return (
    <div className="labelled-select">
      <label htmlFor={id} className="labelled-select__label">
        {label}
      </label>
      <span className="choose-one">
        <input
          ref={field}
          id={id}
          className="labelled-select__select choose-one__field"
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed ?? chosen}
          {...combobox.aria}
          onChange={(event) => {
            combobox.setOpen(true);
            setTyped(event.target.value);
          }}
          onClick={open}
          onFocus={(event) => event.target.select()}
          onKeyDown={combobox.onKeyDown}
          onBlur={() => combobox.setOpen(false)}
        />
        <ListBox
          label={label}
          combobox={combobox}
          groups={[{ title: "", options: shown.map(({ value: key, text }) => ({ key, text })) }]}
          onChoose={choose}
          part={part}
        />
        {typed !== null && found.length === 0 && (
          <span role="status" className="choose-one__none">
            {controls.nothingNamedSo}
          </span>
        )}
      </span>
      {children}
    </div>
  );
}

function placeIn(options: readonly Choosable<string>[], value: string | null): number {
  return value === null ? -1 : options.findIndex((option) => option.value === value);
}

/** Past the last and the first there is none, from which the first and the last follow. */
function placeAfter(place: number, by: 1 | -1, all: number): number {
  return ((place + 1 + by + all + 1) % (all + 1)) - 1;
}

/** The options in whose texts the typed one is found, best first; all while nothing is typed. */
function useFound<Value extends string>(
  options: readonly Choosable<Value>[],
  typed: string,
): readonly Choosable<Value>[] {
  const isAsked = typed.trim() !== "";
  // Made when it is first asked for, since of very many names it takes long.
  const folded = useMemo(
    () => (isAsked ? options.map((option) => foldBothWays(findableText(option))) : []),
    [options, isAsked],
  );
  return useMemo(
    () => (isAsked ? findTexts(folded, typed).flatMap((at) => options[at] ?? []) : options),
    [isAsked, folded, typed, options],
  );
}
