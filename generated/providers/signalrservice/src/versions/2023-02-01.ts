// Microsoft.SignalRService at api-version 2023-02-01. Generated; do not edit.

export * from "../signal-r-2023-02-01.ts";
export * from "../web-pub-sub-2023-02-01.ts";
