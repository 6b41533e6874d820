import { OWN_PROBES, PRESSED_PROBES, type PressedProbe, type ProbeName } from "../../host/doctor/probe.ts";
import type { Findings } from "../../host/doctor/useProbes.ts";
import { doctorWords } from "../../i18n/en/sharing/doctor.ts";
import type { Words } from "../../i18n/words.ts";

/** What an embedded view does without; whether it works says only what kind of frame this is. */
export const UNUSED: readonly ProbeName[] = ["storage", "cookie", "database", "caches", "push"];
export const USED: readonly ProbeName[] = [...OWN_PROBES, ...PRESSED_PROBES].filter(
  (name) => !UNUSED.includes(name),
);

/** In one or two sentences whether an embedded view works where this page is open. */
export function doctorVerdict(findings: Findings, words: Words): string {
  const doctor = words.of(doctorWords);
  if (OWN_PROBES.some((name) => findings[name] === undefined)) return doctor.looking;
  if (findings.files === "fails") return doctor.broken;
  const missing = missingOf(findings).map((name) => doctor.row[name].name);
  const count = USED.filter((name) => isPressed(name) && findings[name] === undefined).length;
  const sound = count === 0 ? doctor.allWorks : doctor.soFar;
  const verdict = missing.length === 0 ? sound : doctor.missing({ names: words.grammar.list(missing) });
  return count === 0 ? verdict : `${verdict} ${doctor.waiting({ count })}`;
}

/** Of the two ways to copy one is enough. */
function missingOf(findings: Findings): ProbeName[] {
  const canCopy = findings.copy === "works" || findings.command === "works";
  const isNeeded = (name: ProbeName) => !(canCopy && (name === "copy" || name === "command"));
  return USED.filter((name) => findings[name] === "fails" && isNeeded(name));
}

/** Whether a thing is tried only when a person says so. */
export function isPressed(name: ProbeName): name is PressedProbe {
  return PRESSED_PROBES.some((pressed) => pressed === name);
}
