/** The name in Secrets Manager of what the pages keep their sign-ins with. */
export function pagesSecretName(stage: string): string {
  return `longstop/${stage}/pages`;
}
