declare module 'mjml' {
  interface Options {
    readonly fonts?: Readonly<Record<string, string>>;
    readonly validationLevel?: 'strict' | 'soft' | 'skip';
  }
  /** Throws, at the level strict, where the MJML has faults. */
  export default function mjml2html(mjml: string, options?: Options): Promise<{ readonly html: string }>;
}
