/** What the doctor looks at, in the order of its table; the first it tries by itself, the others when a person says so. */
export const OWN_PROBES = [
  "files",
  "hash",
  "replace",
  "worker",
  "canvas",
  "fullscreen",
  "storage",
  "cookie",
  "database",
  "caches",
] as const;
export const PRESSED_PROBES = ["copy", "command", "download", "print", "popup", "push"] as const;

export type PressedProbe = (typeof PRESSED_PROBES)[number];
export type ProbeName = (typeof OWN_PROBES)[number] | PressedProbe;

/** Whether something works, does not, was not tried yet, or was tried with an outcome that only the person sees. */
export type Finding = "works" | "fails" | "untried" | "asked";

/** Tries one thing in a page; what throws does not work. */
export type Probe = (page: Window & typeof globalThis) => boolean | Promise<boolean>;

/** Runs a probe to its finding, and never throws. */
export async function tryProbe(probe: Probe, page: Window & typeof globalThis = window): Promise<Finding> {
  try {
    return (await probe(page)) ? "works" : "fails";
  } catch {
    return "fails";
  }
}
