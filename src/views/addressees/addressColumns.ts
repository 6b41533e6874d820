/** The columns of its table, known before the table is loaded. */
export const ADDRESS_COLUMNS = ["actor", "tie", "addressee", "passage", "paragraph"] as const;
export type AddressColumn = (typeof ADDRESS_COLUMNS)[number];
