import { codingWords } from "../../i18n/en/classroom/coding.ts";
import { useWords } from "../../i18n/useWords.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import type { StanceCode } from "./stanceCode.ts";
import "./codeMark.css";

/** A ring, since who cannot tell points nowhere. */
const RING = "M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1zm0 1.6a3.400 3.400 0 1 0 0 6.800 3.400 3.400 0 1 0 0-6.800z";

/** The shape of a code, without its word. */
export function CodeIcon({ code }: { readonly code: StanceCode }) {
  if (code !== "unclear") return <StanceIcon stance={code} />;
  return (
    <svg className="stance-icon code-mark__ring" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={RING} />
    </svg>
  );
}

/** A code as shape and word. */
export function CodeMark({ code }: { readonly code: StanceCode }) {
  const coding = useWords(codingWords);
  return (
    <span className="code-mark">
      <CodeIcon code={code} />
      {coding.code[code]}
    </span>
  );
}
