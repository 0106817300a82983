// Microsoft.Migrate at api-version 2024-03-03-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  AssessmentProjectConnectionsClient as NewerAssessmentProjectConnectionsClient,
  type AssessmentProjectApiVersion,
} from "../assessment-projects.ts";

export * from "../assessment-projects.ts";

/** Like the newer AssessmentProjectConnectionsClient, whose surface is the same, at api-version `2024-03-03-preview`. */
export class AssessmentProjectConnectionsClient extends NewerAssessmentProjectConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<AssessmentProjectApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2024-03-03-preview" });
  }
}
