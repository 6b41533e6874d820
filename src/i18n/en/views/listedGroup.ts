import type { Grammar } from "../../grammar/grammar.ts";

interface Count {
  readonly count: number;
}

interface Speaking extends Count {
  readonly at: number;
  readonly statements: number;
}

/** What the list says of the group of actors that is opened. */
export function listedGroupWords({ number, plural }: Grammar) {
  const actors = (count: number) => `${number(count)} ${plural(count, { one: "actor", other: "actors" })}`;
  const said = (statements: number) =>
    `${number(statements)} ${plural(statements, { one: "statement", other: "statements" })}`;
  return {
    title: ({ count }: Count) => `Group of ${actors(count)}`,
    apart: ({ count }: Count) => `${actors(count)} not on the axis`,
    close: "Close the group",
    /** How many of so many actors speak under the filter, and how much they say. */
    speaking: ({ at, count, statements }: Speaking) =>
      at === count
        ? `${said(statements)}.`
        : `${number(at)} of them ${plural(at, { one: "speaks", other: "speak" })} here: ${said(statements)}.`,
    /** Over those of a group who take one stance on a proposition. */
    gathered: ({ count }: Count) => `From a group of ${actors(count)}.`,
    silent: "None of them speaks here.",
    members: "Actors of the group, the most active first",
    more: ({ count }: Count) => `Show ${number(count)} more`,
  };
}
