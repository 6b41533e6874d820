import { useHere } from "../../store/place/useHere.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { AskedCase } from "./AskedCase.tsx";
import { LinkedCase } from "./LinkedCase.tsx";
import "./brought.css";

interface BroughtProps {
  readonly stores: ExplorerStores;
  readonly onGiven: (given: readonly File[] | string) => void;
}

/** What the address of the page brings: a case inside (`with=`), or where one is to be fetched (`case=`), asked for first. */
export function Brought({ stores, onGiven }: BroughtProps) {
  const params = new URLSearchParams(useHere().search);
  const [code, asked] = [params.get("with"), params.get("case")];
  if (code !== null)
    return <LinkedCase key={code} code={code} start={params.get("at")} stores={stores} onGiven={onGiven} />;
  return asked === null ? null : <AskedCase key={asked} address={asked} onGiven={onGiven} />;
}
