/** What the choice of two actors to compare says. */
export const pair = {
  title: "Compare two actors",
};
