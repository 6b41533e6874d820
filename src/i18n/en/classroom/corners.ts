import type { Grammar } from "../../grammar/grammar.ts";

/** What the four corners say. */
export function cornersWords({ plural }: Grammar) {
  return {
    another: "Take the proposition that divides the actors most",
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
    more: ({ label }: { label: string }) => `One more at “${label}”`,
    fewer: ({ label }: { label: string }) => `One fewer at “${label}”`,
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
    nobodyPut: "No actor is placed here: silence is not “cannot tell”.",
    silent: ({ count }: { count: number }) =>
      `No statement found: ${count} ${plural(count, { one: "actor", other: "actors" })}`,
    spokenOf: ({ count }: { count: number }) =>
      `Spoken of in the source, but no statement of theirs is reported anywhere in this case: ${count}`,
    notATest:
      "These are the stances that the source reports. They are no measure of what you think, and numbers do not make a statement true.",
  };
}
