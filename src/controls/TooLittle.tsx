import type { ReactNode } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectParts } from "../store/selectors.ts";
import { Button } from "../ui/Button.tsx";
import { focusResults } from "./focusResults.ts";
import "./emptyResult.css";

interface TooLittleProps {
  /** Why the view has nothing to show, in a sentence. */
  readonly reason: string;
  /** Ways back of its own. */
  readonly children?: ReactNode;
}

/** Stands where statements are left, but too few, or too many, for a view: why, and the ways back. */
export function TooLittle({ reason, children }: TooLittleProps) {
  const { controls } = useMessages();
  const isFiltered = useExplorer((state) => selectParts(state).size > 0);
  const clearAll = useExplorer((state) => state.clearAll);
  const show = useExplorer((state) => state.show);
  // The button goes away with what it brings back, so the focus moves first.
  const clear = () => {
    focusResults();
    clearAll();
  };
  return (
    <section className="empty-result">
      <p className="empty-result__title">{reason}</p>
      <p className="empty-result__ways">
        {children}
        {isFiltered && <Button onClick={clear}>{controls.clearAll}</Button>}
        <Button isPlain onClick={() => show({ view: "network" })}>
          {controls.toNetwork}
        </Button>
      </p>
    </section>
  );
}
