/** Something that is wrong with the text of a plan. */
export interface PlanProblem {
  /** JSON pointer (RFC 6901) to what is wrong; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
  /** From 1; `undefined` where the plan was not read from a text. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What was given is no plan that can be carried out. Nothing was sent. */
export class InvalidPlanError extends TypeError {
  override name = "InvalidPlanError";
  /** Of very many, some. */
  readonly problems: readonly PlanProblem[];

  constructor(problems: readonly PlanProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    super(`This is no plan that can be carried out: ${first === undefined ? "" : `${first.pointer} ${first.message}`.trim()}${more}`);
    this.problems = problems;
  }
}

/** A journal cannot be gone on with: it is that of another plan, or not as it was written. Nothing was sent. */
export class InvalidJournalError extends Error {
  override name = "InvalidJournalError";
  readonly kind: "otherPlan" | "damaged";
  /** The line that is at fault, from 1. */
  readonly line: number;

  constructor(kind: InvalidJournalError["kind"], line: number, why: string) {
    super(kind === "otherPlan" ? "The journal is that of another plan." : `Line ${line} of the journal is damaged: ${why}`);
    this.kind = kind;
    this.line = line;
  }
}
