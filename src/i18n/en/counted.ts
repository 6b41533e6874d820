/** What is said of things that are counted as one. */
export function countedWords() {
  return {
    actor: {
      with: "Counted here with the statements of {names}.",
      under: "In pictures and counts, these statements count for {name}.",
    },
    proposition: {
      with: "Counted here with its contrary: {name}. Support for one counts as opposition to the other.",
      under: "In pictures and counts, this counts with its contrary: {name}. The stance is then reversed.",
    },
  };
}
