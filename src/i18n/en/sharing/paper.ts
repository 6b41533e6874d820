/** What a printed page says above and below the view. */
export const paper = {
  view: ({ view }: { view: string }) => `View: ${view}`,
  filters: ({ filters }: { filters: string }) => `Filters: ${filters}`,
  part: ({ part, values }: { part: string; values: string }) => `${part}: ${values}`,
  noFilter: "No filter: everything in the case",
  source: ({ source }: { source: string }) => `Source: ${source}`,
  data: ({ version, licence, day }: { version: string; licence: string; day: string }) =>
    `Data version ${version}. Coding: ${licence}. Printed ${day}.`,
};
