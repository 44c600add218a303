/** How a link to a page is shown elsewhere, where its title and description would say less. */
export interface SharedLink {
  readonly title: string;
  /** What its picture shows, in words, if not what the page says of itself. */
  readonly alt?: string;
}
