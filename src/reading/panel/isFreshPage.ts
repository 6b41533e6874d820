/** The key that the router gives to the address with which the page was opened. */
const FIRST_LOCATION = "default";

/**
 * Whether the page was only just opened, so that focus must not be moved: nobody has touched it yet. A browser that
 * cannot tell is asked whether the address is still the first.
 */
export function isFreshPage(locationKey: string): boolean {
  const activation = navigator.userActivation as UserActivation | undefined;
  return activation === undefined ? locationKey === FIRST_LOCATION : !activation.hasBeenActive;
}
