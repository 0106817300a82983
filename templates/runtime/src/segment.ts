import { InvalidSegmentError } from "./errors/errors.ts";

/** The longest name that any ARM resource has, in UTF-16 code units. */
const longestSegment = 260;

/** Most names. Whatever passes here passes all that follows. */
const plain = /^[\w()~-][\w()~.-]{0,259}$/;
const separators = /[/\\?#%]/;
const controls = /\p{Cc}/u;
/** Marks of direction and of joining, line and paragraph separators: what is shown is not what is addressed. */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}]/u;
const loneSurrogates = /\p{Cs}/u;

/**
 * Refuses what would change the address of a request once it is part of a path, and what would make it look like another.
 *
 * Nothing else: the lengths and patterns of the definitions contradict the services and each other.
 *
 * @param what - what the value is, for the message: a parameter name, for example
 * @throws InvalidSegmentError
 */
export function checkSegment(value: unknown, what: string): asserts value is string {
  const problem = problemOf(value);
  if (problem !== undefined) throw new InvalidSegmentError(what, value, problem);
}

/** Whether a value is a name like most: it passes {@link checkSegment}, and encoded it is what it was. */
export function isPlain(value: unknown): value is string {
  return typeof value === "string" && plain.test(value);
}

/** Percent-encodes a segment, or whatever else is to be one part of an address. What is plain means itself. */
export function encodePart(text: string): string {
  return isPlain(text) ? text : encodeURIComponent(text);
}

function problemOf(value: unknown): string | undefined {
  if (isPlain(value)) return undefined;
  if (typeof value !== "string") return "it is not a string";
  if (value === "") return "it is empty";
  if (value === "." || value === "..") return "it is a relative path segment";
  if (value.length > longestSegment) return `it is longer than ${longestSegment} characters`;
  if (separators.test(value)) return "it contains one of / \\ ? # %";
  if (controls.test(value)) return "it contains a control character";
  if (invisible.test(value)) return "it contains an invisible character";
  if (loneSurrogates.test(value)) return "it contains half of a surrogate pair";
  return undefined;
}
