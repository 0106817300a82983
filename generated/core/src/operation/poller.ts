import type { PipelineResponse } from "@azure/core-rest-pipeline";
import type { ConnectionState } from "../connection-state.ts";
import { answerError, unreadableError } from "../errors/answer-error.ts";
import type { CallContext } from "../errors/arm-error.ts";
import type { JsonObject } from "../json.ts";
import { type Answer, isAbsent, isSuccess, isUnreadable, readAnswer } from "./answer.ts";
import { ignoredChange, operationFailure, resourceFailure } from "./failure.ts";
import type { OperationRecord } from "./record.ts";
import { Streak } from "./streak.ts";
import type { Subject } from "./subject.ts";
import { judgeDelete, judgeUpdate, type Verdict } from "./verdict.ts";

/** How an operation asks. */
export interface OperationPort {
  /** Reads the connection; `undefined` when the resource type cannot. */
  readonly read: (() => Promise<PipelineResponse>) | undefined;
  /** Follows a link of the service. */
  follow(link: string): Promise<PipelineResponse>;
}

/** How many equal reads in a row make a doubtful state a fact. */
const enoughReads = 3;
/** How many of them tell that a change was ignored: a replica that lags looks the same for a while. */
const enoughIgnoredReads = 5;

/**
 * Finds out, one request at a time, whether a change has taken effect. It knows nothing of waiting.
 *
 * The answers decide, never the definition: first the link that an answer names, then the connection itself.
 */
export class OperationPoller {
  readonly #subject: Subject;
  readonly #port: OperationPort;
  readonly context: CallContext;
  readonly #unclear = new Streak(enoughReads);
  readonly #ignored = new Streak(enoughIgnoredReads);
  readonly #unusable = new Streak(enoughReads);
  #record: OperationRecord;
  #connection: JsonObject | undefined;
  #done = false;

  constructor(subject: Subject, port: OperationPort, record: OperationRecord) {
    this.#subject = subject;
    this.#port = port;
    this.#record = record;
    this.context = {
      operationId: record.operationId,
      resourceType: subject.resourceType,
      apiVersion: record.apiVersion,
    };
  }

  get record(): OperationRecord {
    return this.#record;
  }

  get done(): boolean {
    return this.#done;
  }

  /** The connection as last read; always `undefined` for deletions. */
  get connection(): JsonObject | undefined {
    return this.#record.verb === "delete" ? undefined : this.#connection;
  }

  /** What the connection said when it was last read. */
  get state(): ConnectionState | undefined {
    return this.connection === undefined ? undefined : this.#subject.stateOf(this.connection);
  }

  /** Sends the change and takes what the service says to it. The result is the answer, for its headers. */
  async submit(send: () => Promise<PipelineResponse>): Promise<PipelineResponse> {
    const response = await send();
    const answer = this.#answer(response);
    const gone = this.#record.verb === "delete" && isAbsent(answer.status);
    if (!isSuccess(answer.status) && !gone) throw answerError(response, this.context);
    if (isUnreadable(answer) && this.#port.read !== undefined) throw unreadableError(response, this.context);
    this.#keep(answer.connection);
    if (gone || this.#isDoneAtOnce(answer, response)) this.#done = true;
    else if (answer.link !== undefined) this.#setLink(answer.link);
    else if (this.#port.read === undefined) this.#done = true;
    return response;
  }

  /** Asks once (twice where the first answer says that the connection is worth reading now). */
  async poll(): Promise<PipelineResponse> {
    const { link } = this.#record;
    if (link === null) return this.#readConnection();
    const response = await this.#port.follow(link);
    if (!(await this.#isLinkFinished(response))) return response;
    this.#setLink(null);
    if (this.#done) return response;
    return this.#readConnection(response);
  }

  #answer(response: PipelineResponse): Answer {
    return readAnswer(response, this.#subject.isResource);
  }

  /** A synchronous answer: it holds the connection, changed and settled, and nothing says that more is to come. */
  #isDoneAtOnce(answer: Answer, response: PipelineResponse): boolean {
    if (this.#record.verb === "delete" || answer.connection === undefined || answer.pending) return false;
    const verdict = this.#judge(answer.connection);
    // With a place to ask, a failure in the first answer may still be the one from before the change.
    if (verdict.kind === "failed" && answer.link === undefined) throw this.#failure(verdict, response);
    if (verdict.kind === "ignored" && this.#port.read === undefined) throw this.#failure(verdict, response);
    return verdict.kind === "done";
  }

  async #isLinkFinished(response: PipelineResponse): Promise<boolean> {
    const answer = this.#answer(response);
    // Throttled for longer than the pipeline retries: the operation goes on all the same.
    if (answer.status === 429) return false;
    // The service forgets finished operations. Only the connection knows now.
    if (answer.status === 404 || answer.status === 410) return true;
    if (!isSuccess(answer.status)) throw answerError(response, this.context);
    const { phase, wire } = answer.operation ?? { phase: answer.status === 202 ? "InProgress" : "Succeeded", wire: "" };
    if (phase === "Failed" || phase === "Canceled") {
      throw operationFailure({ phase, wire, connection: await this.#tryRead() }, response, this.context);
    }
    if (phase !== "Succeeded") {
      if (answer.link !== undefined) this.#setLink(answer.link);
      return false;
    }
    this.#finishLink(answer, response);
    return true;
  }

  /** The end of polling may come with the connection, with nothing, or with anything else. */
  #finishLink(answer: Answer, response: PipelineResponse): void {
    if (this.#record.verb === "delete") {
      // Without a word for it, an answer may be any: whether the connection is gone, only itself can tell.
      this.#done = answer.operation !== undefined || answer.status === 204;
    } else if (answer.connection !== undefined) {
      this.#keep(answer.connection);
      const verdict = this.#judge(answer.connection);
      if (verdict.kind === "failed") throw this.#failure(verdict, response);
      this.#done = verdict.kind === "done";
    }
  }

  /** @param otherwise - the answer to give back when connections of this type cannot be read */
  async #readConnection(otherwise?: PipelineResponse): Promise<PipelineResponse> {
    if (this.#port.read === undefined) {
      this.#done = true;
      if (otherwise !== undefined) return otherwise;
      throw new TypeError(`Connections of ${this.context.resourceType} cannot be read, so there is nothing to resume.`);
    }
    const response = await this.#port.read();
    const answer = this.#answer(response);
    if (answer.status === 429) return response;
    const gone = isAbsent(answer.status);
    if (!isSuccess(answer.status) && !gone) throw answerError(response, this.context);
    if (gone && this.#record.verb === "delete") this.#done = true;
    else if (answer.connection !== undefined) this.#weigh(answer.connection, response);
    else this.#doubt(response);
    return response;
  }

  /** A replica that lags, or half a document, is not yet a fact. */
  #doubt(response: PipelineResponse): void {
    if (!this.#unusable.add(String(response.status))) return;
    throw isSuccess(response.status) ? unreadableError(response, this.context) : answerError(response, this.context);
  }

  #weigh(connection: JsonObject, response: PipelineResponse): void {
    this.#keep(connection);
    this.#unusable.end();
    const verdict = this.#judge(connection);
    // What failed before may be what is being deleted: for a moment, the old failure is still there to read.
    if (verdict.kind === "ignored") {
      if (this.#ignored.add(verdict.wire)) throw this.#failure(verdict, response);
      return;
    }
    this.#ignored.end();
    const doubtful = verdict.kind === "unclear" || (verdict.kind === "failed" && this.#record.verb === "delete");
    if (!doubtful) this.#unclear.end();
    else if (!this.#unclear.add(JSON.stringify(this.#subject.stateOf(connection)))) return;
    if (verdict.kind === "failed") throw this.#failure(verdict, response);
    this.#done = verdict.kind !== "running";
  }

  #judge(connection: JsonObject): Verdict {
    const state = this.#subject.stateOf(connection);
    return this.#record.verb === "delete" ? judgeDelete(state) : judgeUpdate(state, this.#record.wanted);
  }

  #failure(verdict: Verdict & { kind: "failed" | "ignored" }, response: PipelineResponse): Error {
    if (verdict.kind === "ignored") return ignoredChange(verdict.wire, this.#connection, response, this.context);
    return resourceFailure({ phase: verdict.phase, wire: verdict.wire, connection: this.#connection }, response, this.context);
  }

  /** The connection of a failed operation is worth a request, but not another error. */
  async #tryRead(): Promise<JsonObject | undefined> {
    const response = await this.#port.read?.().catch(() => undefined);
    this.#keep(response === undefined ? undefined : this.#answer(response).connection);
    return this.#connection;
  }

  #keep(connection: JsonObject | undefined): void {
    if (connection !== undefined) this.#connection = connection;
  }

  #setLink(link: string | null): void {
    this.#record = { ...this.#record, link };
  }
}
