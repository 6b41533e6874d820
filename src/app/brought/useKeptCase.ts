import { useEffect, useEffectEvent, useState } from "react";
import { isFramed } from "../../host/frame/frame.ts";
import { keptCases } from "../../host/kept/keptCases.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { useAppHistory } from "../../store/place/HistoryContext.ts";
import { readGiven } from "../opening/reading/readGiven.ts";

/** What the device has of a case: not known yet, nothing, or the text of one that cannot be opened. */
type FoundCase = "looking" | "none" | { readonly broken: string };

/** Opens the case of that id where this device remembers it, at the very address; a frame of another page does not look. */
export function useKeptCase(stores: ExplorerStores, id: string): FoundCase {
  const history = useAppHistory();
  const mayLook = !isFramed() && keptCases.mayKeep();
  const [looked, setLooked] = useState<{ readonly id: string; readonly found: FoundCase } | null>(null);
  const look = useEffectEvent(async (signal: AbortSignal): Promise<FoundCase> => {
    const text = await keptCases.find(id);
    if (text === null) return "none";
    const read = await readGiven(text, signal, () => {});
    if (typeof read === "string" || !read.ok) return { broken: text };
    await stores.prepare(stores.add(read.case), signal);
    if (!signal.aborted) history.navigate(history.location, { replace: true });
    return "looking";
  });
  useEffect(() => {
    if (!mayLook) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    void look(signal)
      .catch((): FoundCase => "none")
      .then((found) => signal.aborted || setLooked({ id, found }));
    return () => leaving.abort();
  }, [id, mayLook]);
  if (!mayLook) return "none";
  return looked?.id === id ? looked.found : "looking";
}
