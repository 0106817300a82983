/** What a call rejects with that was aborted by its signal. Its name is `AbortError`. */
export function abortError(): Error {
  return Object.assign(new Error("The call was aborted."), { name: "AbortError" });
}
