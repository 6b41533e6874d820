import type { Grammar } from "../../grammar/grammar.ts";

/** The words for taking along a case that a person opened. */
export function openedCaseWords({ number }: Grammar) {
  return {
    lead: "This case is not on the web, so its address opens nothing elsewhere. Here is how to take it along.",
    withoutNames: "Names are hidden now, so the file and the link hold stand-ins only.",
    save: "Save as one HTML file",
    saveHelp: "The whole case with this view and these filters. It opens by double-click, without a network.",
    saveInFrame: "The page around this view may block downloads without telling you.",
    saving: "Making the file…",
    saved: ({ name }: { name: string }) => `Sent to your browser to save: ${name}`,
    saveFailed: "This page cannot be saved as one file here. Save the case file under Download instead.",
    link: "Link with the case inside",
    linkHelp:
      "The link itself carries the whole case. Whoever has the link has the case, and no server receives it.",
    linkLong: ({ length }: { length: number }) =>
      `It has ${number(length)} characters. Some programs cut long links, so try it before you send it.`,
    linkMaking: "Making the link…",
    linkTooLong: ({ most }: { most: number }) =>
      `There is no link: this case needs more than ${number(most)} characters. Save it as one file instead.`,
    linkNowhere: "There is no link: this page has no web address. Save it as one file instead.",
    linkDevice: "This page was opened from a file, so the link works on this device only.",
    remember: "Remember this case on this device",
    rememberHelp:
      "Then it is still here after you reload the page. Others who use this browser can open it too.",
    rememberOther: "An earlier version of this case is remembered. Choosing this replaces it.",
    rememberHidden: "Show names first: the case is remembered whole.",
    remembered: "Remembered. It is listed where you open cases, and you can forget it there.",
    forgotten: "Forgotten. This device keeps nothing of the case.",
    rememberFailed: "This browser would not keep the case. It may be out of space, or in a private window.",
    forgetFailed: "This browser would not forget the case. Clear this site’s data in its settings.",
  };
}
