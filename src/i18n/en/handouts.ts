/** What tables, coding sheets and evidence sheets say. */
export const handouts = {
  title: "Tables and evidence",
};
