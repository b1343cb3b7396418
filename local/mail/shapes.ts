import * as z from 'zod';
import type { Mail } from './mail.ts';

/** The limits that the SES API reference states for SendEmail with simple content, which the embedded SES does not check. */
const lineBreak = /[\r\n]/;
const ascii = /^[\x20-\x7e\r\n\t]*$/;

const address = z
  .string()
  .max(320)
  .regex(/^[\x20-\x7e]*$/, 'An address is printable ASCII')
  .regex(/^([^<>]*<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+>?$/, 'Missing final @domain');

const content = z
  .object({ Data: z.string(), Charset: z.string().optional() })
  .refine(
    ({ Data, Charset }) => Charset !== undefined || ascii.test(Data),
    'Text outside ASCII needs a Charset',
  );

const tag = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/, 'A message tag is 1 to 256 of A-Z a-z 0-9 _ -');

const header = z.object({
  Name: z
    .string()
    .regex(/^[!-9;-@A-~]{1,126}$/, 'A header name is 1 to 126 of printable ASCII without the colon'),
  Value: z.string().regex(/^[ -~]{1,870}$/, 'A header value is 1 to 870 of printable ASCII'),
});

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'The content of an attachment is base64');

/** Without an encoding SES puts the content into the mail as it is, in seven bits. */
const attachment = z
  .object({
    FileName: z
      .string()
      .max(255)
      .regex(
        /^[^\r\n"]+\.(?!exe|js|bat|cmd|com|scr|vbs|html?$)[a-z0-9]+$/i,
        'A file name with a harmless ending',
      ),
    ContentType: z.string().min(1).max(78).default('application/octet-stream'),
    ContentDisposition: z.enum(['ATTACHMENT', 'INLINE']).default('ATTACHMENT'),
    ContentTransferEncoding: z.enum(['BASE64', 'QUOTED_PRINTABLE', 'SEVEN_BIT']).default('SEVEN_BIT'),
    RawContent: base64,
  })
  .refine(
    ({ ContentTransferEncoding, RawContent }) =>
      ContentTransferEncoding !== 'SEVEN_BIT' || ascii.test(decoded(RawContent)),
    'An attachment outside ASCII needs an encoding',
  );

function decoded(content: string): string {
  return Buffer.from(content, 'base64').toString('utf8');
}

/** The body of SendEmail. */
export const sendEmailShape = z.object({
  FromEmailAddress: address,
  Destination: z
    .object({
      ToAddresses: z.array(address).default([]),
      CcAddresses: z.array(address).default([]),
      BccAddresses: z.array(address).default([]),
    })
    .refine((all) => {
      const count = all.ToAddresses.length + all.CcAddresses.length + all.BccAddresses.length;
      return count > 0 && count <= 50;
    }, 'A mail has 1 to 50 recipients'),
  ConfigurationSetName: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
  EmailTags: z.array(z.object({ Name: tag, Value: tag })).default([]),
  Content: z.object({
    Simple: z.object({
      Subject: content.refine(({ Data }) => Data !== '' && !lineBreak.test(Data), 'A subject is one line'),
      Body: z.object({ Text: content.optional(), Html: content.optional() }),
      Headers: z.array(header).max(15).default([]),
      Attachments: z.array(attachment).default([]),
    }),
  }),
});

/** The mail in a checked request, accepted under `id` at `at`. */
export function toMail(request: z.infer<typeof sendEmailShape>, id: string, at: number): Mail {
  const { Destination, ConfigurationSetName } = request;
  const { Subject, Body, Headers, Attachments } = request.Content.Simple;
  return {
    id,
    at,
    from: request.FromEmailAddress,
    to: [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses],
    subject: Subject.Data,
    text: Body.Text?.Data ?? null,
    html: Body.Html?.Data ?? null,
    attachments: Attachments.map(({ FileName, ContentType, RawContent }) => ({
      name: FileName,
      type: ContentType,
      text: decoded(RawContent),
    })),
    headers: Object.fromEntries(Headers.map(({ Name, Value }) => [Name, Value])),
    tags: Object.fromEntries(request.EmailTags.map(({ Name, Value }) => [Name, Value])),
    ...(ConfigurationSetName === undefined ? {} : { configurationSet: ConfigurationSetName }),
  };
}
