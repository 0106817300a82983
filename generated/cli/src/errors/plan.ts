/** A plan, or its journal, cannot be used. Nothing was sent. */
export class PlanFileError extends Error {
  override name = "PlanFileError";
  /** What else is wrong, and what to do. */
  readonly notes: readonly string[];

  constructor(message: string, ...notes: readonly string[]) {
    super(message);
    this.notes = notes;
  }
}

/** Another process carries out the same plan. */
export class PlanInUseError extends Error {
  override name = "PlanInUseError";
  readonly advice: string;

  constructor(lock: string, holder: string) {
    super(`The plan is being carried out already, by ${holder}.`);
    this.advice = `If nothing of the kind is running any more, delete ${lock}`;
  }
}

/** More connections than the caller allows. */
export class TooManyStepsError extends Error {
  override name = "TooManyStepsError";

  constructor(steps: number, maximum: number) {
    super(`${steps} connections are in the plan, and --max allows ${maximum}.`);
  }
}
