import { defaultOf } from "../emit/default-surface.ts";
import { packageVersion } from "../emit/version.ts";
import type { Pair } from "../drift/finding.ts";
import { sameText } from "../drift/tree.ts";
import type { SurfaceFacts } from "../facts/types.ts";
import { by } from "../lib/compare.ts";
import type { NamedConsumer, NamedProvider } from "../naming/types.ts";
import type { Quirk } from "../quirks/types.ts";
import { columns, none } from "./capabilities.ts";
import { Places, type Documents } from "./places.ts";
import { typePage } from "./type-page.ts";
import type { Atlas, AtlasConsumer, AtlasType, Capability } from "./types.ts";

export interface AtlasInput {
  readonly providers: readonly NamedProvider[];
  readonly facts: readonly SurfaceFacts[];
  readonly quirks: readonly Quirk[];
  /** Every api-version of every type with the one before it, oldest first. */
  readonly history: readonly Pair[];
  readonly documents: Documents;
}

/** Everything that the page shows. The same input gives the same data, to the byte. */
export async function atlasOf({ providers, facts, quirks, history, documents }: AtlasInput): Promise<Atlas> {
  const places = new Places(documents);
  const hosts = providers.flatMap((provider) => provider.hosts.map((host) => ({ provider, host, surface: defaultOf(host) })));
  const pages: Array<{ readonly page: Omit<AtlasType, "cells" | "surprise">; readonly words: readonly string[] }> = [];
  for (const { provider, host, surface } of hosts.sort(by(({ host: { resourceType } }) => resourceType.toLowerCase()))) {
    const { resourceType, apiVersion } = surface.model;
    const ofType = (other: { readonly resourceType: string }): boolean => sameText(other.resourceType, resourceType);
    const own = quirks.filter(({ rule, target }) => rule !== "name.override" && ofType(target) && covers(target, apiVersion));
    const page = await typePage({
      provider,
      host,
      surface,
      facts: facts.find((surfaceFacts) => ofType(surfaceFacts) && surfaceFacts.apiVersion === apiVersion) ?? null,
      quirks: own,
      history: history.filter(ofType),
      places,
    });
    pages.push({ page, words: columns.map(({ word }) => word({ model: surface.model, quirks: own.length })) });
  }
  const capabilities = columns.map(({ key, label, help, lacks = none }, index) => ({
    key,
    label,
    help,
    values: valuesOf(
      pages.map(({ words }) => words[index] ?? none),
      new Set([none, lacks]),
    ),
  }));
  return {
    version: packageVersion,
    capabilities,
    types: pages.map(({ page, words }) => ({ ...page, ...placed(words, capabilities, pages.length) })),
    consumers: providers.flatMap((provider) => provider.consumers.map((consumer) => consumerOf(provider, consumer))),
  };
}

function covers({ apiVersions }: Quirk["target"], apiVersion: string): boolean {
  return apiVersions === "*" || apiVersions.includes(apiVersion);
}

/** Most frequent first, so that an index tells how usual a value is. */
function valuesOf(words: readonly string[], lacking: ReadonlySet<string>): Capability["values"] {
  const groups = [...Map.groupBy(words, (word) => word)].map(([word, all]) => ({ word, count: all.length, lacks: lacking.has(word) }));
  return groups.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Where a type stands in each column, and how improbable that is: what all share says nothing, what one alone does says most. */
function placed(words: readonly string[], capabilities: readonly Capability[], total: number): Pick<AtlasType, "cells" | "surprise"> {
  const cells = words.map((word, index) => capabilities[index]?.values.findIndex((value) => value.word === word) ?? 0);
  const bits = cells.map((cell, index) => Math.log2(total / (capabilities[index]?.values[cell]?.count ?? total)));
  return { cells, surprise: Math.round(bits.reduce((sum, each) => sum + each, 0) * 10) / 10 };
}

function consumerOf({ packageName }: NamedProvider, consumer: NamedConsumer): AtlasConsumer {
  const { resourceType, defaultVersion } = consumer;
  return { resourceType, packageName, client: defaultOf(consumer).names.client, apiVersion: defaultVersion };
}
