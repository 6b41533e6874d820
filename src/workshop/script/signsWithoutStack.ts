import type { Plugin } from "vite";

const REACT = /\/react-dom\/cjs\/react-dom-client\.production\.js$/;
/** A sign that React throws to itself, and knows again by being the same. */
const SIGN = /(\w+Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g;
const WITHOUT_STACK = "$1Object.assign(Object.create(Error.prototype), { message: $2 })";

/**
 * Lets React make its signs as errors that note no stack. Where a browser's tools watch the page, each stack noted as the script
 * begins has all of the script read once more: more than half of the time that the script takes to begin.
 * @throws if React has no such signs, as after a new version.
 */
export function signsWithoutStack(): Plugin {
  return {
    name: "standpoint:signs-without-stack",
    apply: "build",
    transform: {
      filter: { id: REACT },
      handler(code) {
        if (code.search(SIGN) < 0) this.error("React makes no signs that are errors.");
        return { code: code.replaceAll(SIGN, WITHOUT_STACK), map: null };
      },
    },
  };
}
