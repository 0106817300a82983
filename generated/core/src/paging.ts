import type { PagedAsyncIterableIterator, PageSettings } from "@azure/core-paging";
import type { PagingDescriptor } from "./descriptor.ts";
import { PagingError } from "./errors/errors.ts";
import { at, stringAt } from "./json.ts";

/** The items of one page. */
export interface ListPage<T> extends Array<T> {
  /** The link to the next page, for `byPage({ continuationToken })`; `undefined` on the last page. It is signed: not for logs. */
  readonly continuationToken: string | undefined;
}

/** Reads one page: the first one, or the one behind a link. Gives its JSON, `undefined` for an empty body. */
export type PageReader = (link: string | undefined) => Promise<unknown>;

/** What is given out for an item of the wire. */
export type ItemView<T> = (item: unknown) => T;

/** The type that its package says it has. */
const asItIs = <T>(item: unknown): T => item as T;

const unlimitedInPractice = 10_000;

/**
 * The items of a list, read page by page as they are asked for.
 *
 * Iterating rejects with `PagingError` when a page links to one that was read before, or after `maxPages` pages.
 */
export function pagedList<T>(
  readPage: PageReader,
  paging: PagingDescriptor | undefined,
  maxPages: number = unlimitedInPractice,
  view: ItemView<T> = asItIs,
): PagedAsyncIterableIterator<T, ListPage<T>> {
  const pages = (start?: string): NextPage<T> => pagesOf(readPage, paging, maxPages, start, view);
  const items = eachItem(pages());
  return {
    next: () => items.next(),
    [Symbol.asyncIterator]() {
      return this;
    },
    byPage: ({ continuationToken }: PageSettings = {}) => eachPage(pages(continuationToken)),
  };
}

/**
 * Finds items and next link in a body. A bare array is a page, an absent or null list is an empty one, and a `nextLink`
 * is followed also where the definition has none: several services page without saying so.
 */
function parsePage<T>(body: unknown, paging: PagingDescriptor | undefined, view: ItemView<T>): ListPage<T> {
  const found = Array.isArray(body) ? body : at(body, paging?.items ?? "value");
  const items: T[] = Array.isArray(found) ? found.map((item) => view(item)) : [];
  const next = stringAt(body, paging?.next ?? "nextLink") || stringAt(body, "nextLink") || undefined;
  // Not enumerable: a page compares and prints like the array it is.
  return Object.defineProperty(items as ListPage<T>, "continuationToken", { value: next });
}

/** Gives the next page. The last one is without a continuation token. */
type NextPage<T> = () => Promise<ListPage<T>>;

function pagesOf<T>(
  readPage: PageReader,
  paging: PagingDescriptor | undefined,
  maxPages: number,
  start: string | undefined,
  view: ItemView<T>,
): NextPage<T> {
  const seen = new Set<string>();
  let link = start;
  let count = 0;
  return async () => {
    if (link !== undefined) seen.add(link);
    const page = parsePage(await readPage(link), paging, view);
    link = page.continuationToken;
    count++;
    // Before the page is given out: what is in a list that does not end is not to be relied on.
    if (link !== undefined && seen.has(link)) throw new PagingError("A page of the list links back to one that was read before.");
    if (link !== undefined && count >= maxPages) throw new PagingError(`The list has more than ${maxPages} pages.`);
    return page;
  };
}

async function* eachPage<T>(next: NextPage<T>): AsyncGenerator<ListPage<T>> {
  let page: ListPage<T>;
  do yield (page = await next());
  while (page.continuationToken !== undefined);
}

/** One iterator, not one over another: each costs every item a few turns. */
async function* eachItem<T>(next: NextPage<T>): AsyncGenerator<T> {
  let page: ListPage<T>;
  do for (const item of (page = await next())) yield item;
  while (page.continuationToken !== undefined);
}
