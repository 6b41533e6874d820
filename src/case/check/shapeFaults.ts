import type * as v from "valibot";
import { type Fault, type Path, shortened } from "./fault.ts";
import { didYouMean } from "./nearestName.ts";

type Issue = v.BaseIssue<unknown>;

/** What is wrong with the shape of a file of a kind, each fault in words for a person. */
export function shapeFaults(issues: readonly Issue[], kind = "a case file"): Fault[] {
  return issues.map((issue) => ({ place: { path: pathOf(issue) }, problem: problemOf(issue, kind) }));
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : shortened(String(key))));
}

function problemOf(issue: Issue, kind: string): string {
  if (issue.kind === "validation") return `${shown(issue.input)} ${issue.message}`;
  if (issue.expected === "never") return unknownField(issue, kind);
  if (issue.received === "undefined") return "is missing";
  if (issue.type === "picklist") return wrongChoice(issue);
  return `expected ${issue.expected ?? "something else"}, found ${shortened(issue.received)}`;
}

function unknownField(issue: Issue, kind: string): string {
  return `is not a field of ${kind} (${shortened(issue.received)}); remove it or correct its name`;
}

function wrongChoice(issue: Issue): string {
  const choices = (issue.expected ?? "").replaceAll(/[()"]/g, "").split(" | ");
  const advice = typeof issue.input === "string" ? didYouMean(issue.input, choices) : "";
  return `${shown(issue.input)} is not one of ${choices.join(", ")}${advice}`;
}

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
