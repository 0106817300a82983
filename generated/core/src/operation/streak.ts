/** Counts how often the same thing was seen in a row. */
export class Streak {
  readonly #enough: number;
  #seen: string | undefined;
  #count = 0;

  constructor(enough: number) {
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
