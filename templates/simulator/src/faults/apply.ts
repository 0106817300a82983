import { ArmFailure } from "../http/arm-failure.ts";
import type { Answer, SimulatorResponse } from "../http/message.ts";
import { isObject } from "../json.ts";
import type { Fault } from "./types.ts";

/**
 * Stops a request that a fault keeps from being done.
 *
 * @returns the answer that it gets instead; `undefined` when it is done all the same
 * @throws ArmFailure for a refusal
 */
export function insteadOf(fault: Fault): SimulatorResponse | undefined {
  switch (fault.kind) {
    case "throttle":
      throw new ArmFailure(429, "TooManyRequests", "The request is being throttled.", {
        headers: retryAfter(fault.retryAfterSeconds === undefined ? 1 : fault.retryAfterSeconds),
      });
    case "status":
      throw failure(fault, retryAfter(fault.retryAfterSeconds ?? null));
    case "forgottenOperation":
      throw new ArmFailure(404, "OperationNotFound", "The operation is not known any more.");
    case "reset":
      return fault.when === "before" ? { status: 500, headers: {}, body: "", delivery: { kind: "reset" } } : undefined;
    case "html":
      return { status: fault.status ?? 200, headers: { "Content-Type": "text/html" }, body: page, delivery: { kind: "whole" } };
    case "answer":
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? "", delivery: { kind: "whole" } };
    default:
      return undefined;
  }
}

/** Changes what a service has answered. */
export function changedAnswer(answer: Answer, fault: Fault, address: string): Answer {
  switch (fault.kind) {
    case "statusAfter":
      throw failure(fault, {});
    case "nextLink":
      return { ...answer, body: withNextLink(answer.body, fault.to) };
    case "selfLink":
      return { ...answer, body: withNextLink(answer.body, address) };
    case "endlessList":
      return { ...answer, body: withNextLink(answer.body, nextRound(address)) };
    case "pollLink":
      return { ...answer, headers: withPollLink(answer, fault.to) };
    default:
      return answer;
  }
}

/** Changes how an answer arrives. */
export function changedDelivery(response: SimulatorResponse, fault: Fault): SimulatorResponse {
  const { body } = response;
  switch (fault.kind) {
    case "reset":
      return { ...response, delivery: { kind: "reset" } };
    case "cutBody":
      return { ...response, delivery: { kind: "cut", afterBytes: Math.floor(body.length / 2) } };
    case "truncatedBody":
      return { ...response, body: body.slice(0, Math.floor(body.length / 2)) };
    case "stalledBody":
      return { ...response, delivery: { kind: "stalled", afterBytes: Math.floor(body.length / 2) } };
    case "emptyBody":
      return { ...response, status: 200, body: "" };
    case "slowBody":
      return { ...response, delivery: { kind: "slow", pieces: fault.pieces ?? 4, pauseMs: fault.pauseMs ?? 250 } };
    case "hugeBody":
      return { ...response, delivery: { kind: "padded", bytes: fault.bytes } };
    default:
      return response;
  }
}

function failure(
  fault: { readonly status: number; readonly code?: string; readonly message?: string },
  headers: Record<string, string>,
): ArmFailure {
  const code = fault.code ?? codes[fault.status] ?? "InternalServerError";
  return new ArmFailure(fault.status, code, fault.message ?? `A fault was asked for: ${fault.status}.`, { headers, from: "provider" });
}

const codes: Readonly<Record<number, string>> = {
  401: "AuthenticationFailed",
  403: "AuthorizationFailed",
  404: "ResourceNotFound",
  408: "RequestTimeout",
  409: "Conflict",
  412: "PreconditionFailed",
  502: "BadGateway",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};

function retryAfter(seconds: number | null): Record<string, string> {
  return seconds === null ? {} : { "Retry-After": String(seconds) };
}

function withNextLink(body: unknown, link: string): unknown {
  return isObject(body) ? { ...body, nextLink: link } : body;
}

function nextRound(address: string): string {
  const [, first = address, round = "0"] = /^(.*)&round=(\d+)$/s.exec(address) ?? [];
  return `${first}&round=${Number(round) + 1}`;
}

/** Where the service has sent no link, the usual one is added. */
function withPollLink({ headers = {} }: Answer, link: string): Record<string, string> {
  const names = Object.keys(headers).filter((name) => /^(azure-asyncoperation|location)$/i.test(name));
  return { ...headers, ...Object.fromEntries((names.length > 0 ? names : ["Azure-AsyncOperation"]).map((name) => [name, link])) };
}

const page = "<!DOCTYPE html>\n<html><head><title>Service unavailable</title></head><body><h1>Service unavailable</h1></body></html>\n";
