/** A table that can be saved: the names of its columns, and its rows with a cell for each of them; "" is an empty cell. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
