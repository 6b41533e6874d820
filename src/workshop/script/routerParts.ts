import type { Plugin } from "vite";

/** What react-router makes by a call as it is read: links and forms, for which the app has its own. The call changes nothing else. */
const MADE = /^(var (?:Link|NavLink|Form) = )(?=React\d*\.forwardRef\()/gm;
const NAMED = /^(?:Link|NavLink|Form|ScrollRestoration|HistoryRouter)\.displayName = .*;$/gm;

/** Takes of react-router only the parts used: what names or makes its links hides from the bundler that nobody asks for them. */
export function routerParts(): Plugin {
  return {
    name: "standpoint:router-parts",
    apply: "build",
    transform: {
      filter: { id: /\/react-router\/dist\/\w+\/chunk-\w+\.mjs/ },
      handler: (code) => ({
        code: code.replaceAll(MADE, "$1/* @__PURE__ */ ").replaceAll(NAMED, ""),
        map: null,
      }),
    },
  };
}
