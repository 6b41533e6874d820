import { useHere } from "../../store/place/useHere.ts";
import type { Case } from "../../case/case.ts";
import { AskedCase } from "./AskedCase.tsx";
import { LinkedCase } from "./LinkedCase.tsx";
import "./brought.css";

interface BroughtProps {
  /** Opens a case that a link holds, at a place in it. */
  readonly onCase: (found: Case, start: string) => void;
  readonly onGiven: (given: readonly File[] | string) => void;
}

/** What the address of the page brings: a case inside (`with=`), or where one is to be fetched (`case=`), asked for first. */
export function Brought({ onCase, onGiven }: BroughtProps) {
  const params = new URLSearchParams(useHere().search);
  const [code, asked] = [params.get("with"), params.get("case")];
  if (code !== null)
    return <LinkedCase key={code} code={code} start={params.get("at")} onCase={onCase} onGiven={onGiven} />;
  return asked === null ? null : <AskedCase key={asked} address={asked} onGiven={onGiven} />;
}
