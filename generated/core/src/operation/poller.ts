import type { ConnectionState } from "../connection-state.ts";
import { answerError, unreadableError } from "../errors/answer-error.ts";
import type { JsonObject } from "../json.ts";
import { type Answer, isAbsent, isSuccess } from "./answer.ts";
import { changeFailure, operationFailure } from "./failure.ts";
import type { OperationRecord } from "./record.ts";
import { Streak } from "./streak.ts";
import type { Subject } from "./subject.ts";
import { judgeDelete, judgeUpdate, type Verdict } from "./verdict.ts";

/** How an operation asks. */
export interface OperationPort {
  /** Reads the connection; `undefined` when the resource type cannot. */
  readonly read: (() => Promise<Answer>) | undefined;
  /** Follows a link of the service. */
  follow(link: string): Promise<Answer>;
}

/** How many equal reads tell that a change was ignored: a replica that lags looks the same for a while. */
const enoughIgnoredReads = 5;

/**
 * Finds out, one request at a time, whether a change has taken effect. It knows nothing of waiting.
 *
 * The answers decide, never the definition: first the link that an answer names, then the connection itself.
 */
export class OperationPoller {
  readonly #subject: Subject;
  readonly #port: OperationPort;
  readonly #unclear = new Streak();
  readonly #ignored = new Streak(enoughIgnoredReads);
  readonly #unusable = new Streak();
  #record: OperationRecord;
  #connection: JsonObject | undefined;
  #state: ConnectionState | undefined;
  #done = false;

  constructor(subject: Subject, port: OperationPort, record: OperationRecord) {
    this.#subject = subject;
    this.#port = port;
    this.#record = record;
  }

  /** What is known of the operation, and the call that its errors tell of. */
  get record(): OperationRecord {
    return this.#record;
  }

  get done(): boolean {
    return this.#done;
  }

  /** The connection as last read; always `undefined` for deletions. */
  get connection(): JsonObject | undefined {
    return this.#deletes ? undefined : this.#connection;
  }

  /** What the connection said when it was last read. */
  get state(): ConnectionState | undefined {
    return this.#deletes ? undefined : this.#state;
  }

  /** Sends the change and takes what the service says to it. The result is the answer, for its headers. */
  async submit(send: () => Promise<Answer>): Promise<Answer> {
    const answer = await send();
    const gone = this.#deletes && isAbsent(answer.status);
    if (!gone) this.#refuseError(answer);
    if (answer.unreadable && this.#port.read !== undefined) throw unreadableError(answer.response, this.#record);
    if (gone || this.#isDoneAtOnce(answer)) this.#done = true;
    else if (answer.link !== undefined) this.#setLink(answer.link);
    else if (this.#port.read === undefined) this.#done = true;
    return answer;
  }

  /** Asks once (twice where the first answer says that the connection is worth reading now). */
  async poll(): Promise<Answer> {
    const { link } = this.#record;
    if (link === null) return this.#readConnection();
    const answer = await this.#port.follow(link);
    if (!(await this.#isLinkFinished(answer))) return answer;
    this.#setLink(null);
    return this.#done ? answer : this.#readConnection(answer);
  }

  get #deletes(): boolean {
    return this.#record.verb === "delete";
  }

  #refuseError({ status, response }: Answer): void {
    if (!isSuccess(status)) throw answerError(response, this.#record);
  }

  /** A synchronous answer: it holds the connection, changed and settled, and nothing says that more is to come. */
  #isDoneAtOnce(answer: Answer): boolean {
    if (answer.connection === undefined) return false;
    const verdict = this.#judge(answer.connection);
    if (this.#deletes || answer.pending) return false;
    // With a place to ask, a failure in the first answer may still be the one from before the change.
    const canAsk = this.#port.read !== undefined;
    if (!canAsk && (verdict.kind === "ignored" || (verdict.kind === "failed" && answer.link === undefined)))
      throw this.#failure(verdict, answer);
    return verdict.kind === "done";
  }

  async #isLinkFinished(answer: Answer): Promise<boolean> {
    // Throttled for longer than the pipeline retries: the operation goes on all the same.
    if (answer.status === 429) return false;
    // The service forgets finished operations. Only the connection knows now.
    if (answer.status === 404 || answer.status === 410) return true;
    this.#refuseError(answer);
    const { phase, wire } = answer.operation ?? { phase: answer.status === 202 ? "InProgress" : "Succeeded", wire: "" };
    if (phase === "Failed" || phase === "Canceled") {
      throw operationFailure({ phase, phaseOnWire: wire, resource: await this.#tryRead() }, answer, this.#record);
    }
    if (phase !== "Succeeded") {
      if (answer.link !== undefined) this.#setLink(answer.link);
      return false;
    }
    this.#finishLink(answer);
    return true;
  }

  /** The end of polling may come with the connection, with nothing, or with anything else. */
  #finishLink(answer: Answer): void {
    if (this.#deletes) {
      // Without a word for it, an answer may be any: whether the connection is gone, only itself can tell.
      this.#done = answer.operation !== undefined || answer.status === 204;
    } else if (answer.connection !== undefined) {
      const verdict = this.#judge(answer.connection);
      if (verdict.kind === "failed") throw this.#failure(verdict, answer);
      this.#done = verdict.kind === "done";
    }
  }

  /** @param otherwise - the answer to give back when connections of this type cannot be read */
  async #readConnection(otherwise?: Answer): Promise<Answer> {
    if (this.#port.read === undefined) {
      this.#done = true;
      if (otherwise !== undefined) return otherwise;
      throw new TypeError(`Connections of ${this.#record.resourceType} cannot be read, so there is nothing to resume.`);
    }
    const answer = await this.#port.read();
    if (answer.status === 429) return answer;
    const gone = isAbsent(answer.status);
    if (!gone) this.#refuseError(answer);
    if (gone && this.#deletes) this.#done = true;
    else if (answer.connection !== undefined) this.#weigh(answer.connection, answer);
    else this.#doubt(answer);
    return answer;
  }

  /** A replica that lags, or half a document, is not yet a fact. */
  #doubt(answer: Answer): void {
    if (!this.#unusable.add(String(answer.status))) return;
    this.#refuseError(answer);
    throw unreadableError(answer.response, this.#record);
  }

  #weigh(connection: JsonObject, answer: Answer): void {
    this.#unusable.end();
    const verdict = this.#judge(connection);
    if (verdict.kind === "ignored") {
      if (this.#ignored.add(verdict.wire)) throw this.#failure(verdict, answer);
      return;
    }
    this.#ignored.end();
    // What failed before may be what is being changed: for a moment, the old failure is still there to read.
    const doubtful = verdict.kind === "unclear" || verdict.kind === "failed";
    if (!doubtful) this.#unclear.end();
    else if (!this.#unclear.add(JSON.stringify(this.#state))) return;
    if (verdict.kind === "failed") throw this.#failure(verdict, answer);
    this.#done = verdict.kind !== "running";
  }

  /** Keeps what was read, and says what it means for the change. */
  #judge(connection: JsonObject): Verdict {
    this.#connection = connection;
    this.#state = this.#subject.stateOf(connection);
    return this.#deletes ? judgeDelete(this.#state) : judgeUpdate(this.#state, this.#record.wanted);
  }

  #failure(verdict: Verdict & { kind: "failed" | "ignored" }, answer: Answer): Error {
    return changeFailure(verdict, this.#connection, answer, this.#record);
  }

  /** The connection of a failed operation is worth a request, but not another error. */
  async #tryRead(): Promise<JsonObject | undefined> {
    const answer = await this.#port.read?.().catch(() => undefined);
    if (answer?.connection !== undefined) this.#judge(answer.connection);
    return this.#connection;
  }

  #setLink(link: string | null): void {
    this.#record = { ...this.#record, link };
  }
}
