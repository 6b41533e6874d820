/** What agreement among many coders says. */
export const team = {
  title: "How far do you agree?",
};
