/** What tables are recognised as, and what a case made of them does not have. */
export function presetNameWords() {
  return {
    names: {
      ownCsv: "a table of statements from Standpoint",
      dnaEvents: "an event list of Discourse Network Analyzer",
      dnaVariables: "an event list of Discourse Network Analyzer with variables of its own",
    },
    lost: {
      question: "the question of the case",
      relations: "relations between actors",
      events: "events",
      aliases: "other names of actors",
      coders: "who coded what",
      sections: "sections and types of documents",
      clockTimes: "times of day",
      punctuation: "semicolons and double quotation marks, which the file has replaced",
    },
  };
}
