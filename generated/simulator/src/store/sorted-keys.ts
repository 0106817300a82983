/** Keys in order. Many can be added at once: they are put in order when somebody asks. */
export class SortedKeys {
  #sorted: string[] = [];
  #added: string[] = [];

  get size(): number {
    return this.#sorted.length + this.#added.length;
  }

  /** @param key - one that is not there */
  add(key: string): void {
    this.#added.push(key);
  }

  delete(key: string): void {
    const keys = this.#inOrder();
    const index = firstNotBefore(keys, key);
    if (keys[index] === key) keys.splice(index, 1);
  }

  page(after: string | undefined, limit: number): string[] {
    const keys = this.#inOrder();
    const start = after === undefined ? 0 : firstNotBefore(keys, after);
    const from = after !== undefined && keys[start] === after ? start + 1 : start;
    return keys.slice(from, from + limit);
  }

  #inOrder(): string[] {
    const added = this.#added;
    if (added.length === 0) return this.#sorted;
    this.#added = [];
    if (added.length < 8) {
      for (const key of added) this.#sorted.splice(firstNotBefore(this.#sorted, key), 0, key);
    } else {
      this.#sorted = [...this.#sorted, ...added].sort(byCodeUnit);
    }
    return this.#sorted;
  }
}

/** The index of the first key that is not before `key`. */
function firstNotBefore(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
