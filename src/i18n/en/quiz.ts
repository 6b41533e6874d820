/** What the questions on who said it say. */
export const quiz = {
  title: "Who said it?",
};
