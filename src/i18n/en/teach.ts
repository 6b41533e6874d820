/** What the page for teachers says. */
export const teach = {
  title: "For teachers",
};
