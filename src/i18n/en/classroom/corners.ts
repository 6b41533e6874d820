import type { Grammar } from "../../grammar/grammar.ts";

/** What the four corners say. */
export function cornersWords({ plural }: Grammar) {
  return {
    another: "Choose the proposition that splits the actors most",
    choice: "Proposition",
    proposition: ({ at, count }: { at: number; count: number }) => `Proposition ${at} of ${count}`,
    previous: "Previous",
    next: "Next",
    corner: {
      support: "Support",
      oppose: "Oppose",
      mixed: "Mixed: it\u00a0depends",
      unclear: "Cannot tell",
    },
    pass: "What do you think? Go to your corner. You may pass, and you may change your mind.",
    more: ({ label }: { label: string }) => `One more in “${label}”`,
    fewer: ({ label }: { label: string }) => `One fewer in “${label}”`,
    counted: ({ count }: { count: number }) =>
      count === 0
        ? "Nobody counted yet"
        : `${count} ${plural(count, { one: "student", other: "students" })} counted`,
    clear: "Set all to 0",
    showActors: "Show the actors",
    hideActors: "Back to the corners",
    compareTwo: "Compare two of them",
    classCount: ({ count }: { count: number }) => `Your class: ${count}`,
    actorCount: ({ count }: { count: number }) =>
      `${count} ${plural(count, { one: "actor", other: "actors" })}`,
    nobodyPut: "No actor is placed here. Silence is not “cannot tell”.",
    silent: ({ count }: { count: number }) =>
      `No statement found: ${count} ${plural(count, { one: "actor", other: "actors" })}`,
    spokenOf: ({ count }: { count: number }) =>
      `Mentioned in the source, but without a statement in this case: ${count} ${plural(count, { one: "actor", other: "actors" })}`,
    notATest:
      "These are the stances that the source reports. They do not tell you what to think. Numbers do not make a statement true.",
  };
}
