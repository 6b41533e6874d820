/** The page that says what becomes of a reader's data: nothing. At most 150 words, which a test counts. */
export const privacy = {
  title: "Privacy",
  more: "Privacy in full",
  parts: [
    "Standpoint asks for no name, no account and no consent, because it collects nothing.",
    "It sends nothing. What you read, search, filter or choose stays in your browser. There are no cookies, no measurements and no requests to other sites; only a link that you follow leads there.",
    "Your browser keeps two things, and only when you ask for them: light or dark, and, where it is offered, a copy of these pages for use without a network. Erase them with the data of this site.",
    "A view embedded in another page behaves alike. That page, and whoever runs it, have rules of their own.",
    "Like any web server, the one that delivers these files sees the address they are sent to.",
    "As nothing is stored that you did not ask for, no consent banner is needed.",
  ],
};
