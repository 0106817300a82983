import type { Answer } from "./message.ts";

/** A refusal: the front door's, or a provider's. */
export class ArmFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Who refuses. The front door has one form for its errors, providers have several. */
  readonly from: "frontDoor" | "provider";
  /** What is wrong in particular, where a service says that. */
  readonly details: readonly Readonly<Record<string, unknown>>[] | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    options: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly from?: "frontDoor" | "provider";
      readonly details?: readonly Readonly<Record<string, unknown>>[];
    } = {},
  ) {
    super(message);
    this.name = "ArmFailure";
    this.status = status;
    this.code = code;
    this.headers = options.headers ?? {};
    this.from = options.from ?? "frontDoor";
    this.details = options.details;
  }
}

/** The refusal as an answer; `flat` for the providers whose errors have no envelope. */
export function failureAnswer({ status, code, message, headers, from, details }: ArmFailure, form: "arm" | "flat" | "undeclared"): Answer {
  const error = { code, message, ...(details !== undefined && { details }) };
  return { status, headers, body: from === "provider" && form === "flat" ? error : { error } };
}
