/** What tables are recognised as, and what a case made of them does not have. */
export function presetNameWords() {
  return {
    names: {
      ownCsv: "a table of statements from Standpoint",
    },
    lost: {
      question: "the question of the case",
      relations: "relations between actors",
      events: "events",
      aliases: "other names of actors",
    },
  };
}
