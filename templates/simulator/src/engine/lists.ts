import type { ListData } from "../catalog/types.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { oddlyEncoded, signedLink } from "../http/links.ts";
import type { Answer } from "../http/message.ts";
import type { PageQuery } from "../store/store.ts";
import type { Call } from "./service.ts";

/** The usual way to list. */
export const usualPaging: ListData["paging"] = { items: "value", next: "nextLink" };

/** The parameter that holds where a page begins. Links that have it are checked before anything else is. */
export const continuation = "$skiptoken";

/** Parameters that say how many items a page may have. */
const sizes = ["$top", "maxresults", "pagesize"];

/**
 * Answers one page of a list. Lists that have no pages are answered as a whole.
 *
 * @param read - reads documents in the order of their keys
 */
export function listAnswer<D extends { readonly key: string }>(
  call: Call,
  paging: ListData["paging"],
  read: (query: PageQuery) => D[],
  wire: (document: D) => unknown,
): Answer {
  if (paging.items === undefined) return { status: 200, body: read({}).map(wire) };
  if (paging.next === undefined) return { status: 200, body: { [paging.items]: read({}).map(wire) } };
  const size = pageSize(call);
  const documents = read({ after: call.address.query.get(continuation), limit: size + 1 });
  const page = documents.slice(0, size);
  const last = page.at(-1);
  const next = documents.length > size && last !== undefined ? { [paging.next]: nextLink(call, last.key) } : {};
  return { status: 200, body: { [paging.items]: page.map(wire), ...next } };
}

function pageSize({ address, context }: Call): number {
  const asked = sizes.map((name) => address.query.get(name)).find((value) => value !== undefined);
  if (asked === undefined) return context.behaviour.pageSize;
  const size = Number(asked);
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new ArmFailure(400, "InvalidParameter", `'${asked}' is not a number of items.`, { from: "provider" });
  }
  return Math.min(size, context.behaviour.pageSize);
}

/** The address of the request, with what it had besides the place of the page. */
function nextLink({ address, context }: Call, after: string): string {
  const question = address.raw.indexOf("?");
  const path = address.raw.slice(0, question);
  const kept = address.raw
    .slice(question + 1)
    .split("&")
    .filter((part) => !/^(%24|\$)skiptoken=|^[ts]=/i.test(part));
  return signedLink(address.origin, `${path}?${[...kept, `%24skiptoken=${oddlyEncoded(after)}`].join("&")}`, context.behaviour.links);
}
