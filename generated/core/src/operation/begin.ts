import type { Address } from "../address.ts";
import type { OperationOptions, UpdateOptions } from "../call-options.ts";
import type { CanonicalStatus } from "../canonical.ts";
import type { OperationDescriptor, ResourceDescriptor } from "../descriptor.ts";
import { contextOf, type Session } from "../session.ts";
import type { Call } from "../transport/transport.ts";
import { type Answer, readAnswer } from "./answer.ts";
import type { ConnectionOperation } from "./operation.ts";
import { OperationPoller, type OperationPort } from "./poller.ts";
import { type Beginning, type OperationSettings, PollingOperation } from "./polling-operation.ts";
import type { OperationRecord } from "./record.ts";
import type { Subject } from "./subject.ts";
import { type Change, submitChange } from "./submit.ts";

export type { Beginning } from "./polling-operation.ts";

const defaultTimeoutMs = 30 * 60_000;

/** An operation with the time limit and the pace of the session. */
export function drive<T>(
  { config }: Pick<Session, "config">,
  options: OperationOptions,
  steps: Pick<OperationSettings<T>, "begin" | "view" | "result">,
): ConnectionOperation<T> {
  const { clock } = config;
  return new PollingOperation<T>({
    clock,
    options,
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
    ...steps,
  });
}

/** Where a change goes, and what it is made to. */
export interface Destination {
  readonly operation: Pick<OperationDescriptor, "operationId" | "method">;
  readonly address: Address;
  readonly name: string;
  /** The status to wait for, if the change sets one. */
  readonly wanted?: CanonicalStatus | null;
  readonly subject: Subject;
}

/** A change whose input is in order, ready to be sent. `before` comes before it, with what reads the resource. */
export function beginChange(
  session: Session<ResourceDescriptor>,
  change: Change,
  { operation, address, name, wanted = null, subject }: Destination,
  options: UpdateOptions,
  remainingMs: () => number,
  before?: (read: OperationPort["read"], record: OperationRecord) => Promise<void>,
): Beginning {
  const { retry, clock } = session.config;
  const record: OperationRecord = {
    version: 1,
    ...contextOf(session, operation.operationId, options),
    target: address.targetId,
    id: address.id,
    name,
    link: null,
    verb: change.kind === "delete" ? "delete" : "update",
    wanted,
  };
  const port = portOf(session, subject, record, options, remainingMs);
  const write = (): Promise<Answer> =>
    port.send({
      method: operation.method,
      url: address.url,
      ...(change.kind !== "delete" && { body: change.body }),
      ...(options.ifMatch !== undefined && { headers: { "if-match": options.ifMatch } }),
    });
  const submit = (): Promise<Answer> =>
    submitChange({ write, read: port.read }, change, { subject, retry, clock, abortSignal: options.abortSignal });
  return {
    poller: new OperationPoller(subject, port, record),
    submit: before ? () => before(port.read, record).then(submit) : submit,
  };
}

/** Goes on where `serialize` left off. What was serialized is checked like any other input. */
export function goOn(
  session: Session<ResourceDescriptor>,
  record: OperationRecord,
  subject: Subject,
  options: OperationOptions,
  remainingMs: () => number,
): Beginning {
  subject.addressOf?.(record);
  return { poller: new OperationPoller(subject, portOf(session, subject, record, options, remainingMs), record), submit: undefined };
}

/** How an operation sends and asks: after the first request without its additional query parameters. */
interface Port extends OperationPort {
  send(call: Pick<Call, "method" | "url" | "body" | "headers">): Promise<Answer>;
}

function portOf(
  { transport }: Pick<Session, "transport">,
  { isResource, addressOf }: Subject,
  record: OperationRecord,
  options: OperationOptions,
  remainingMs: () => number,
): Port {
  const call = () => ({ context: record, options, timeoutMs: remainingMs() });
  const send: Port["send"] = async (parts) => readAnswer(await transport.send({ ...call(), ...parts }), isResource);
  return {
    send,
    read: addressOf && (async () => send({ method: "GET", url: addressOf(record) })),
    follow: async (link) => readAnswer(await transport.follow(link, call()), isResource),
  };
}
