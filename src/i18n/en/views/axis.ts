import type { Grammar } from "../../grammar/grammar.ts";

/** How much the ends of the axis depend on single statements. */
export function axisWords({ number, plural }: Grammar) {
  const anyOf = (count: number, all: number) =>
    `any one of ${number(count)} of the ${number(all)} ${plural(all, { one: "statement", other: "statements" })}`;

  return {
    counting: "Counting how much the ends depend on single statements…",
    firmness: (counted: {
      readonly statements: number;
      readonly without: number;
      readonly flipped: number;
    }) =>
      [
        counted.without === 0
          ? "Whichever single statement you leave out, the same actors are at the ends."
          : `Leave out ${anyOf(counted.without, counted.statements)}, and other actors are at the ends.`,
        counted.flipped === 0
          ? "Whichever one you flip, the same actors are at the ends."
          : `Flip ${anyOf(counted.flipped, counted.statements)}, and the ends change too.`,
      ].join(" "),
    tooMany: ({ statements }: { readonly statements: number }) =>
      `Single statements can change who is at an end. With ${number(statements)} statements, this is not counted.`,
  };
}
