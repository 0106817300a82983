import type { Action, Direction, Level } from "../finding.ts";

export type OneWay = Exclude<Direction, "both">;

/** Of what a level can depend on beside the rule. */
export interface Traits {
  /** Of the thing that came or went, or what it is now. */
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Whether values beside the declared ones were expected. */
  readonly open?: boolean;
  /** How what is allowed changed. */
  readonly strictness?: Strictness;
  /** Whether callers of our clients write its name. */
  readonly spelled?: boolean;
}

export type Strictness = "stronger" | "weaker" | "different" | "same";

export type By<T> = T | ((direction: OneWay, traits: Traits) => T);

export interface Rule {
  readonly action: Action;
  /** The rule that finds the same change seen from the other side. */
  readonly mirror: string;
  readonly wire: By<Level>;
  readonly consumer: By<Level>;
  /** The rule of Azure's own comparison that speaks of the same. */
  readonly oad: By<string | null>;
  /** What happened, for readers. */
  readonly says: string;
}

/** One level for the wire and for consumers, or one for each. */
export type Levels = By<Level> | readonly [wire: By<Level>, consumer: By<Level>];

function rule(action: Action, mirror: string, levels: Levels, oad: Rule["oad"], says: string): Rule {
  const [wire, consumer] = Array.isArray(levels) ? (levels as readonly [By<Level>, By<Level>]) : [levels as By<Level>, levels as By<Level>];
  return { action, mirror, wire, consumer, oad, says };
}

export const added = (mirror: string, levels: Levels, oad: Rule["oad"], says: string): Rule => rule("added", mirror, levels, oad, says);
export const removed = (mirror: string, levels: Levels, oad: Rule["oad"], says: string): Rule => rule("removed", mirror, levels, oad, says);
export const changed = (mirror: string, levels: Levels, oad: Rule["oad"], says: string): Rule => rule("changed", mirror, levels, oad, says);
