/** The operator's commands that replace a source's secret, as docs/operating.md has them. */

/** Puts a new secret beside the one there is; the newest stands last. */
export function putBeside(name: string): string {
  return `id=${name}
old=$(aws secretsmanager get-secret-value --secret-id $id --query SecretString --output text | grep -o 'whsec_[^"]*' | head -n 1)
printf '{"secrets":["%s","whsec_%s"]}' "$old" "$(openssl rand -base64 32)" |
  aws secretsmanager put-secret-value --secret-id $id --secret-string file:///dev/stdin`;
}

/** Leaves the newest alone. */
export function takeOut(name: string): string {
  return `id=${name}
new=$(aws secretsmanager get-secret-value --secret-id $id --query SecretString --output text | grep -o 'whsec_[^"]*' | tail -n 1)
printf '{"secrets":["%s"]}' "$new" |
  aws secretsmanager put-secret-value --secret-id $id --secret-string file:///dev/stdin`;
}
