import type { CallOptions, HostTarget, PagedAsyncIterableIterator } from "@pecgen/core";
import { HostClient } from "@pecgen/core";
import type { Session } from "../session.ts";
import type { ArmSurface } from "./surfaces.ts";

type Call = Pick<CallOptions, "abortSignal" | "headers" | "timeoutMs" | "query">;

/** Lists what a surface lists, page by page. */
export function listArm<Item>(
  session: Session,
  surface: ArmSurface,
  target: HostTarget,
  query: CallOptions["query"] = {},
): PagedAsyncIterableIterator<Item> {
  return clientOf(session, surface).list<Item>(target, { ...callOf(session), query });
}

/** Reads the target of a surface. */
export async function readArm<Item>(session: Session, surface: ArmSurface, target: HostTarget): Promise<Item> {
  return clientOf(session, surface).getTarget<Item>(target, callOf(session));
}

function clientOf({ credential, options }: Session, surface: ArmSurface): HostClient {
  return new HostClient(credential, surface, options);
}

/** The caller's `--api-version` is one of the resource type, not of the Resource Manager. */
function callOf({ call: { abortSignal, headers, timeoutMs } }: Session): Call {
  return { abortSignal, headers, timeoutMs };
}
