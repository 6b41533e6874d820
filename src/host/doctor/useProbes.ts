import { useEffect, useEffectEvent, useReducer } from "react";
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
  const [findings, note] = useReducer(
    (before: Findings, found: Findings): Findings => ({ ...before, ...found }),
    {},
  );
  const run = (name: ProbeName) =>
    void tryProbe(PROBES[name]).then((finding) =>
      note({ [name]: isSeen(name, finding) ? "asked" : finding }),
    );
  const runOwn = useEffectEvent(() => OWN_PROBES.forEach(run));
  useEffect(() => runOwn(), []);
  return { findings, press: run, answer: (name, finding) => note({ [name]: finding }) };
}

/** Whether only the person sees what came of it. */
function isSeen(name: ProbeName, finding: Finding): boolean {
  return name === "download" && finding === "works";
}
