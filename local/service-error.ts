/** What a service of AWS refuses: the code that the SDK makes an error of, and the HTTP status it comes with. */
export class ServiceError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
