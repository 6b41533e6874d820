/** What the four corners say. */
export const corners = {
  title: "Four corners",
};
