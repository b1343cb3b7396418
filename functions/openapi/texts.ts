/** What the document says in running text. Paragraphs, `code`, and blocks between lines of three backticks. */
import { signedRequest } from './examples/signing.ts';

const { secret, id, timestamp, body, signature } = signedRequest;

export const introduction = `Longstop tells people in time when a child-protection duty falls due. Other systems post milestones: what happened in a case, by opaque reference. Longstop works out every deadline with its reason, and reminds, chases, warns and escalates by e-mail.

There is no field for a name or for free text, and an unknown field is refused. That is how nothing that identifies a child gets in.

Moments are answered by the clocks of London, with their offset. Ids are opaque. Answers have the fields described here and no others.`;

export const signing = `A milestone is signed by Standard Webhooks, version 1 (https://www.standardwebhooks.com), with the secret of the source that posts it.

1. Take a new \`webhook-id\` for every milestone: up to 256 visible ASCII characters other than a comma. Send the same id with the same body when you try again.

2. \`webhook-timestamp\` is the time now, in whole seconds since 1 January 1970 UTC. It may be five minutes off at most, so sign anew for each attempt.

3. Join id, timestamp and body by full stops: \`id.timestamp.body\`. The body is the bytes exactly as sent.

4. The key is the secret without \`whsec_\`, decoded from base64. Make the HMAC-SHA256 of the joined text by it.

5. \`webhook-signature\` is \`v1,\` and the HMAC in base64. While a secret is being replaced, up to ten signatures may be sent, with a space between two; one that fits is enough. Send each header once.

To compare, with an invented secret:

\`\`\`
secret             ${secret}
webhook-id         ${id}
webhook-timestamp  ${timestamp}
body               ${body}
webhook-signature  ${signature}
\`\`\`

In a shell:

\`\`\`
key=$(printf %s '${secret.replace('whsec_', '')}' | base64 -d | od -An -tx1 | tr -d ' \\n')
printf %s '${id}.${timestamp}.${body}' |
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | base64
\`\`\``;

export const signingIn = `Reading, previews and settings need a token of your authority's sign-in service, sent as \`Authorization: Bearer\`. A token is for one authority and one role, unit, manager, auditor or administrator, and opens that authority only. A case of another authority is answered as if it did not exist.`;

export const problemsText = `An error is answered as \`application/problem+json\` by RFC 9457: \`code\` is for programs, \`detail\` and \`howToFix\` for people, and \`field\` names the field at fault. What was sent is never repeated. After a 503 or no answer, send the same request again: nothing is stored twice.

Before a function is asked, the gateway may answer by itself: 401 for a token that it does not take, 429 for too many requests, 500 or 503 where no function answered. Such an answer is \`application/json\` with a \`message\` and nothing else.`;
