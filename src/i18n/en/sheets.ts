/** What every sheet of paper for a class says, and the choice of sheets. */
export const sheets = {
  title: "Hand-outs",
  key: "Teacher’s key",
  data: ({ version, licence }: { version: string; licence: string }) =>
    `data version ${version}, licence of coding and summaries ${licence}`,
};
