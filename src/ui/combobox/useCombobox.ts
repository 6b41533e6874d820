import { type ComponentProps, type KeyboardEvent, useId, useState } from "react";

/** A field for text over a list of options, by the pattern of the ARIA guide; the focus stays in the field. */
export interface Combobox {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** The id of the list. */
  readonly listId: string;
  /** The id of an option, by what it is called among them. */
  readonly optionId: (key: string) => string;
  /** The option to which the keys have come. */
  readonly active: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What tells of the list at the field. */
  readonly aria: Pick<
    ComponentProps<"input">,
    "role" | "aria-autocomplete" | "aria-expanded" | "aria-controls" | "aria-activedescendant"
  >;
}

interface Options {
  /** Whether there is an option to show. */
  readonly hasOptions: boolean;
  /** Which option Enter chooses while the keys have come to none. */
  readonly usual?: string | null;
  /** Called before an arrow key goes on from an option: null where it has come to none. */
  readonly onStep?: (from: string | null, by: 1 | -1) => void;
  /** Called by Enter where the option to which the keys have come is not drawn: with what it is called, null where there is none. */
  readonly onEnter?: (key: string | null) => void;
  readonly onClose?: () => void;
}

/** What a combobox keeps and does. Enter presses the active option, which knows what it is for. */
export function useCombobox({ hasOptions, usual = null, onStep, onEnter, onClose }: Options): Combobox {
  const listId = useId();
  const [isAsked, setAsked] = useState(false);
  const [reached, setReached] = useState<string | null>(null);
  const isOpen = isAsked && hasOptions;
  const optionId = (key: string) => `${listId}-${key}`;
  const keyOf = (id: string | null) => id?.slice(listId.length + 1) ?? null;
  const active = reached ?? (usual === null ? null : optionId(usual));
  const setOpen = (next: boolean) => {
    setAsked(next);
    setReached(null);
    if (!next) onClose?.();
  };
  const step = (by: 1 | -1) => {
    if (!isOpen) return setOpen(true);
    onStep?.(keyOf(active), by);
    const option = optionAfter(listId, active, by);
    option?.scrollIntoView?.({ block: "nearest" });
    setReached(option?.id ?? null);
  };
  const enter = () => {
    const option = isOpen && active !== null ? document.getElementById(active) : null;
    if (option === null) onEnter?.(isOpen ? keyOf(active) : null);
    else option.click();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") step(key === "ArrowDown" ? 1 : -1);
    else if (key === "Enter") enter();
    else if (key === "Escape" && isAsked) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    isOpen,
    setOpen,
    listId,
    optionId,
    active,
    onKeyDown,
    aria: {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": isOpen,
      "aria-controls": isOpen ? listId : undefined,
      "aria-activedescendant": (isOpen && active) || undefined,
    },
  };
}

/** The next option, or the one before; past the last and the first there is none, from which the first and the last follow. */
function optionAfter(listId: string, active: string | null, by: 1 | -1): HTMLElement | undefined {
  const options = document.getElementById(listId)?.querySelectorAll<HTMLElement>('[role="option"]') ?? [];
  const places = options.length + 1;
  const at = [...options].findIndex(({ id }) => id === active) + 1;
  return options[((at + by + places) % places) - 1];
}
