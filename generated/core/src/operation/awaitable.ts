/** A promise whose work begins when somebody waits for it, and is done once however many wait. */
export abstract class Awaitable<T> implements Promise<T> {
  abstract readonly [Symbol.toStringTag]: string;
  #result: Promise<T> | undefined;

  /** Does the work. Called once, when somebody waits for the first time. */
  protected abstract settle(): Promise<T>;

  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#result ??= this.settle();
    return this.#result.then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }
}
