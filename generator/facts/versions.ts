import { by, byCodeUnit } from "../lib/compare.ts";
import type { Stability } from "./types.ts";

/** A date, and what kind of preview it is; modules and files are called after it. */
export function isApiVersion(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(-[a-z0-9]{1,20}){0,3}$/i.test(text);
}

export function stabilityOf(apiVersion: string): Stability {
  return /^\d{4}-\d{2}-\d{2}$/.test(apiVersion) ? "stable" : "preview";
}

/** By date, previews of a day before the stable of that day. */
export function byApiVersion(a: string, b: string): number {
  return byCodeUnit(a.slice(0, 10), b.slice(0, 10)) || Number(a.length === 10) - Number(b.length === 10) || byCodeUnit(a, b);
}

/** Groups by resource type without regard to case. */
export function byType<T extends { readonly resourceType: string }>(surfaces: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const surface of surfaces) {
    const key = surface.resourceType.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  return [...groups].sort(by(([key]) => key)).map(([, group]) => group);
}
