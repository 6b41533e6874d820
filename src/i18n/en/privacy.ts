/** The page that says what becomes of a reader's data: nothing. At most 150 words, which a test counts. */
export const privacy = {
  title: "Privacy",
  more: "Privacy in full",
  parts: [
    "We collect no personal data. Standpoint asks for no name, account or consent.",
    "It sends nothing. What you read, search, choose or answer stays in your tab. No cookies, no measurements, no requests to other sites; only a link you follow leads there.",
    "Classroom work leaves your tab only if you copy, print, save or show it. A result code holds codes and a random number.",
    "Your browser keeps three things, only when you ask: light or dark; your codes of quotes, until you press Clear; and, where offered, a copy of these pages for use without a network. Erase them with this site’s data.",
    "A view embedded in another page behaves alike; that page has its own rules.",
    "Like any web server, the one that delivers these files sees the address they go to.",
    "Nothing is stored unasked, so no banner is needed.",
  ],
};
