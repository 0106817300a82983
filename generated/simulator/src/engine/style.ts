import type { OperationData } from "../catalog/types.ts";

/** How an operation tells that it goes on. */
export type Style =
  /** It does not: the answer is the end. */
  | { readonly kind: "synchronous"; readonly status: number }
  /** Only the resource's own provisioning state tells. */
  | { readonly kind: "resource"; readonly status: number }
  /** Links tell, by header as the definition spells it. */
  | { readonly kind: "links"; readonly status: number; readonly headers: readonly string[] };

const asyncOperation = "Azure-AsyncOperation";
const location = "Location";

/** The style that a definition declares, as far as it does. What it leaves open is decided the way most services do it. */
export function styleOf({ success, longRunning }: OperationData): Style {
  const status = (...wanted: readonly number[]): number => wanted.find((code) => success.includes(code)) ?? success[0] ?? 200;
  if (longRunning === undefined) return { kind: "synchronous", status: status(200, 204, 201) };
  const headers = linkHeaders(longRunning, success);
  if (headers.length === 0) return { kind: "resource", status: status(201, 200) };
  return { kind: "links", status: status(202, 201, 200), headers };
}

function linkHeaders({ headers, finalStateVia }: NonNullable<OperationData["longRunning"]>, success: readonly number[]): readonly string[] {
  const declared = headers.filter((name) => isAsyncOperation(name) || name.toLowerCase() === "location");
  if (declared.length > 0) return declared;
  if (finalStateVia === "azure-async-operation") return [asyncOperation];
  // A 202 without a link would leave nothing to ask.
  return finalStateVia === "location" || success.includes(202) ? [location] : [];
}

export function isAsyncOperation(header: string): boolean {
  return header.toLowerCase() === "azure-asyncoperation" || header.toLowerCase() === "azure-async-operation";
}
