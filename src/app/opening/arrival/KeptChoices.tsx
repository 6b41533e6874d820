import { useRef, useState } from "react";
import { openPageWords } from "../../../i18n/en/opening/openPage.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { countKept, forgetAll } from "../reading/keptChoices.ts";

/** Says how much is kept of what was chosen for earlier tables, and forgets it. */
export function KeptChoices() {
  const words = useWords(openPageWords);
  const [kept] = useState(countKept);
  const [isForgotten, setForgotten] = useState(false);
  const said = useRef<HTMLSpanElement>(null);
  const forget = () => {
    forgetAll();
    setForgotten(true);
    // The button goes.
    said.current?.focus();
  };
  if (kept === 0) return null;
  return (
    <p>
      <span ref={said} role="status" tabIndex={-1}>
        {isForgotten ? words.forgotten : words.remembered({ count: kept })}
      </span>{" "}
      {!isForgotten && <Button onClick={forget}>{words.forget}</Button>}
    </p>
  );
}
