/** The id in the page of a case that the card of a deadline has, so that other pages can lead to it. */
export function cardId(deadline: string): string {
  return `deadline-${deadline}`;
}
