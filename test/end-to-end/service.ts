/** The running service as another system sees it: over HTTP, through the public contract only. */
import { createHmac, randomUUID } from 'node:crypto';
import { undocumented } from '../support/documented.ts';

export interface OutboxMail {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly notice: string;
  readonly case: string;
  readonly kind: string;
  readonly rule: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface DeadlineBody {
  readonly id: string;
  readonly rule: string;
  readonly subject: string | null;
  readonly dueAt: string | null;
  readonly dueDate: string | null;
  readonly status: string;
  readonly owedBy: readonly string[];
  readonly because: readonly string[];
  readonly notices: readonly { kind: string; at: string; to: readonly string[]; status: string }[];
}

export interface AnswerBody {
  readonly milestone: { readonly id: string };
  readonly deadlines: readonly DeadlineBody[];
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
}

export interface Posting {
  readonly id?: string;
  /** Whole seconds since 1970; the service's clock when left out. */
  readonly timestamp?: number;
  readonly secret?: string;
  readonly headers?: Record<string, string>;
}

interface SourceBody {
  readonly source: string;
  readonly secrets: readonly [string, ...string[]];
}

export function serviceAt(url: string) {
  const secrets = new Map<string, string>();

  async function ask<Body>(path: string, init?: RequestInit): Promise<Answer<Body>> {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const mediaType = response.headers.get('content-type') ?? '';
    const body: unknown = mediaType.includes('json') && text !== '' ? JSON.parse(text) : text;
    const method = init?.method ?? 'GET';
    const fault = undocumented({ method, path, status: response.status, mediaType, body });
    if (fault !== undefined)
      throw new Error(`${method} ${path} answered what the contract does not say: ${fault}`);
    return { status: response.status, body: body as Body, text };
  }

  async function secretOf(source: string): Promise<string> {
    if (secrets.size === 0) {
      const { body } = await ask<SourceBody[]>('/local/sources');
      for (const { source: name, secrets: current } of body) secrets.set(name, current[0]);
    }
    return secrets.get(source) ?? 'whsec_dW5rbm93bg==';
  }

  /** A token for somebody in a role of an authority. */
  async function token(authority: string, role: string): Promise<string> {
    return (await ask<{ token: string }>(`/local/token?authority=${authority}&role=${role}`)).body.token;
  }

  async function now(): Promise<string> {
    return (await ask<{ now: string }>('/local/clock')).body.now;
  }

  /** Posts bytes, or anything else as JSON, signed as the source would. */
  async function post(
    source: string,
    milestone: unknown,
    posting: Posting = {},
  ): Promise<Answer<AnswerBody>> {
    const body = Buffer.isBuffer(milestone) ? milestone : Buffer.from(JSON.stringify(milestone));
    const id = posting.id ?? randomUUID();
    const timestamp = String(posting.timestamp ?? Math.floor(Date.parse(await now()) / 1000));
    const secret = posting.secret ?? (await secretOf(source));
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const mac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${mac}`,
      ...posting.headers,
    };
    return ask(`/v1/sources/${source}/milestones`, { method: 'POST', headers, body: new Uint8Array(body) });
  }

  return {
    url,
    ask,
    token,
    now,
    post,
    async moveTo(to: string): Promise<{ now: string; fired: number }> {
      const moved = await ask<{ now: string; fired: number }>('/local/clock', {
        method: 'POST',
        body: JSON.stringify({ to }),
      });
      if (moved.status !== 200) throw new Error(`The clock did not move: ${moved.text}`);
      return moved.body;
    },
    async outbox(query: { case?: string; to?: string } = {}): Promise<readonly OutboxMail[]> {
      return (await ask<OutboxMail[]>(`/local/outbox?${new URLSearchParams(query)}`)).body;
    },
    async readCase<Body>(authority: string, reference: string): Promise<Answer<Body>> {
      const headers = { authorization: `Bearer ${await token(authority, 'unit')}` };
      return ask<Body>(`/v1/cases/${reference}`, { headers });
    },
  };
}

export type Service = ReturnType<typeof serviceAt>;
