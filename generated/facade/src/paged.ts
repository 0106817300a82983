import type { PagedAsyncIterableIterator } from "@pecgen/core/codegen/v1";

/** The items of one page. */
export interface Page<T> extends Array<T> {
  /** For `byPage({ continuationToken })`; `undefined` on the last page. It is a signed link: not for logs. */
  readonly continuationToken: string | undefined;
}

/** The items of a list, read page by page as they are asked for. */
export type PagedList<T> = PagedAsyncIterableIterator<T, Page<T>>;

type PageSettings = Parameters<PagedList<never>["byPage"]>[0];

/** @param readPages - reads the pages from a continuation token on, or from the first */
export function pagedList<T>(readPages: (continuationToken: string | undefined) => AsyncGenerator<Page<T>>): PagedList<T> {
  const byPage = (settings?: PageSettings): AsyncGenerator<Page<T>> => readPages(settings?.continuationToken);
  const items = eachItem(byPage());
  return {
    next: () => items.next(),
    [Symbol.asyncIterator]() {
      return this;
    },
    byPage,
  };
}

export function page<T>(items: readonly T[], continuationToken: string | undefined): Page<T> {
  // Not enumerable: a page compares and prints like the array it is.
  return Object.defineProperty([...items] as unknown as Page<T>, "continuationToken", { value: continuationToken });
}

async function* eachItem<T>(pages: AsyncIterable<Page<T>>): AsyncGenerator<T> {
  for await (const items of pages) yield* items;
}
