import type { OperationName } from "../engine/service.ts";

/** Which requests a rule is about. What is left out is about all of them. */
export interface FaultMatch {
  readonly method?: string | readonly string[];
  /** A part of the address, or a regular expression between slashes, for example `/vaults\/v\d+\?/i`. */
  readonly url?: string;
  /** What is asked for; `page` is a list that is gone on with. */
  readonly operation?: OperationName | "page" | ReadonlyArray<OperationName | "page">;
  /** Resource type, without regard to case. */
  readonly resourceType?: string;
}

/** A rule: which of the requests that match go wrong, and how. */
export interface FaultRule {
  readonly match?: FaultMatch;
  /** Only these of the matching requests, counted from 1. */
  readonly nth?: number | readonly number[];
  /** Only that many. */
  readonly times?: number;
  /** Only that part of them, from 0 to 1. */
  readonly probability?: number;
  readonly fault: Fault;
}

/** What goes wrong. */
export type Fault =
  /** 429. */
  | { readonly kind: "throttle"; readonly retryAfterSeconds?: number | null }
  /** Another status than the right one; nothing is done. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly retryAfterSeconds?: number;
    }
  /** The connection breaks, before the request is done or after. */
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  /** It is done, and then the answer is another one. */
  | { readonly kind: "statusAfter"; readonly status: number; readonly code?: string; readonly message?: string }
  /** The body comes slowly. */
  | { readonly kind: "slowBody"; readonly pieces?: number; readonly pauseMs?: number }
  /** The body ends early, as if that were all of it. */
  | { readonly kind: "truncatedBody" }
  /** The connection breaks within the body. */
  | { readonly kind: "cutBody" }
  /** The body stops half-way, and the connection stays open. */
  | { readonly kind: "stalledBody" }
  /** 200 and nothing else. */
  | { readonly kind: "emptyBody" }
  /** A page of some gateway instead of the answer. */
  | { readonly kind: "html"; readonly status?: number }
  /** The body is followed by blanks until it has that many bytes. */
  | { readonly kind: "hugeBody"; readonly bytes: number }
  /** The link to the next page, there or not, leads somewhere else. */
  | { readonly kind: "nextLink"; readonly to: string }
  /** The link to the next page leads to this page. */
  | { readonly kind: "selfLink" }
  /** The list never ends: its pages lead to the first one, by another address each time. */
  | { readonly kind: "endlessList" }
  /** The links to the operation lead somewhere else. */
  | { readonly kind: "pollLink"; readonly to: string }
  /** The operation is never over. */
  | { readonly kind: "endlessPolling" }
  /** The operation is not known any more: 404. */
  | { readonly kind: "forgottenOperation" }
  /** It is accepted, and ends badly. */
  | { readonly kind: "failedOperation"; readonly outcome?: "Failed" | "Canceled"; readonly code?: string; readonly message?: string }
  /** The answer takes that much longer, in milliseconds. */
  | { readonly kind: "latency"; readonly ms: number }
  /** Any answer at all; nothing is done. */
  | { readonly kind: "answer"; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

export type FaultKind = Fault["kind"];
