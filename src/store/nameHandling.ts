/** The part of an address that is behind the hash. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** How a store deals with names that are not in its case: those of texts about the case, and those in addresses. */
export interface NameHandling {
  /** Stands for the case with its names, the same in all its stores; none where there is but one store. */
  readonly whole?: object;
  /** A text about the case that is not part of it, as it may be shown: with stand-ins where names are hidden. */
  readonly textShown: (text: string) => string;
  /** An address within the case with the ids that belong to it: the real ones, or those of stand-ins. */
  readonly settle: (address: Address) => Address;
}

/** That of a case which has nothing to hide. */
export const PLAIN_NAMES: NameHandling = { textShown: (text) => text, settle: (address) => address };
