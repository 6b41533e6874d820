/** The formats of data files, in the order of the tab. */
export const DATA_FORMATS = ["csv", "xlsx", "positions", "json", "dna", "graphml", "gexf"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
