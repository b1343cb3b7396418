declare module 'govuk-frontend' {
  /** Starts every component of the page that has a script. */
  export function initAll(): void;
}
