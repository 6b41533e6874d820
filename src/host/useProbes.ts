import { useCallback, useEffect, useState } from "react";
import { type Finding, OWN_PROBES, type PressedProbe, type ProbeName, tryProbe } from "./probe.ts";
import { PROBES } from "./probes.ts";

export type Findings = Readonly<Partial<Record<ProbeName, Finding>>>;

export interface Probing {
  readonly findings: Findings;
  /** Tries what needs a press. */
  readonly press: (name: PressedProbe) => void;
  /** Notes what the person saw. */
  readonly answer: (name: PressedProbe, finding: Finding) => void;
}

/** Tries on arrival what needs no press, and the rest when told. What is not found yet is absent. */
export function useProbes(): Probing {
  const [findings, setFindings] = useState<Findings>({});
  const note = useCallback(
    (name: ProbeName, finding: Finding) => setFindings((before) => ({ ...before, [name]: finding })),
    [],
  );

  useEffect(() => {
    for (const name of OWN_PROBES) void tryProbe(PROBES[name]).then((finding) => note(name, finding));
  }, [note]);

  const press = (name: PressedProbe) =>
    void tryProbe(PROBES[name]).then((finding) =>
      note(name, name === "download" && finding === "works" ? "asked" : finding),
    );
  return { findings, press, answer: note };
}
