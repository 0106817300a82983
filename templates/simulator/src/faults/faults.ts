import type { OperationName } from "../engine/service.ts";
import { fold } from "../json.ts";
import { seededRandom } from "../random.ts";
import type { Fault, FaultMatch, FaultRule } from "./types.ts";

/** What a rule is held against. */
export interface FaultSubject {
  readonly method: string;
  readonly url: string;
  readonly operation: OperationName | undefined;
  readonly isPage: boolean;
  readonly resourceType: string | undefined;
}

interface Counted {
  readonly rule: FaultRule;
  readonly matches: (subject: FaultSubject) => boolean;
  seen: number;
  applied: number;
}

/** The rules by which requests go wrong. The first one that applies to a request does. */
export class Faults {
  readonly #seed: number;
  #random: () => number;
  #rules: Counted[] = [];

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = seededRandom(seed);
  }

  /** Adds a rule behind the others. The result takes it away. */
  add(rule: FaultRule): () => void {
    const counted: Counted = { rule, matches: compile(rule.match ?? {}), seen: 0, applied: 0 };
    this.#rules.push(counted);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== counted);
    };
  }

  /** Takes all rules away, and draws as from the beginning. */
  clear(): void {
    this.#rules = [];
    this.#random = seededRandom(this.#seed);
  }

  /** The rules, and how many requests they matched and applied to. */
  list(): Array<FaultRule & { readonly seen: number; readonly applied: number }> {
    return this.#rules.map(({ rule, seen, applied }) => ({ ...rule, seen, applied }));
  }

  /** The fault for a request. Asking counts: once for every request. */
  choose(subject: FaultSubject): Fault | undefined {
    for (const counted of this.#rules) {
      if (!counted.matches(subject)) continue;
      counted.seen++;
      if (!this.#applies(counted)) continue;
      counted.applied++;
      return counted.rule.fault;
    }
    return undefined;
  }

  #applies({ rule, seen, applied }: Counted): boolean {
    if (rule.nth !== undefined && ![rule.nth].flat().includes(seen)) return false;
    if (rule.times !== undefined && applied >= rule.times) return false;
    return rule.probability === undefined || this.#random() < rule.probability;
  }
}

function compile({ method, url, operation, resourceType }: FaultMatch): (subject: FaultSubject) => boolean {
  const methods = method === undefined ? undefined : [method].flat().map((name) => name.toUpperCase());
  const inUrl = url === undefined ? undefined : compileUrl(url);
  const operations: ReadonlyArray<string> | undefined = operation === undefined ? undefined : [operation].flat();
  return (subject) =>
    (methods === undefined || methods.includes(subject.method)) &&
    (inUrl === undefined || inUrl(subject.url)) &&
    (operations === undefined || operations.includes(subject.operation ?? "") || (subject.isPage && operations.includes("page"))) &&
    (resourceType === undefined || fold(resourceType) === fold(subject.resourceType ?? ""));
}

/** @throws SyntaxError for a regular expression that is none */
function compileUrl(url: string): (address: string) => boolean {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(url) ?? [];
  if (source === undefined) return (address) => address.toLowerCase().includes(url.toLowerCase());
  const expression = new RegExp(source, (flags ?? "").replace(/[gy]/g, ""));
  return (address) => expression.test(address);
}
