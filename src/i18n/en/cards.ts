/** What role cards, groups and cards for the corners say. */
export const cards = {
  title: "Role cards",
};
