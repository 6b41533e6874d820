/** What an embedded view says around the view. */
export function embedWords() {
  return {
    name: ({ title }: { title: string }) => `${title}, from Standpoint`,
    full: "Explore full version",
    fullscreen: "Full screen",
    leaveFullscreen: "Leave full screen",
    source: "Source",
    dataOf: ({ date }: { date: string }) => `Data of ${date}`,
    filtered: ({ choices }: { choices: string }) => `Only: ${choices}`,
    otherVersion: ({ asked, shown }: { asked: string; shown: string }) =>
      `This address was made for data version ${asked}. Shown here is version ${shown}.`,
  };
}
