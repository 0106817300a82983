/** Counts how often the same thing was seen in a row. */
export class Streak {
  readonly #enough: number;
  #seen: string | undefined;
  #count = 0;

  /** @param enough - how many equal reads in a row make a doubtful state a fact */
  constructor(enough = 3) {
    this.#enough = enough;
  }

  /** Whether this has now been seen often enough without anything else in between. */
  add(seen: string): boolean {
    this.#count = seen === this.#seen ? this.#count + 1 : 1;
    this.#seen = seen;
    return this.#count >= this.#enough;
  }

  end(): void {
    this.#count = 0;
  }
}
