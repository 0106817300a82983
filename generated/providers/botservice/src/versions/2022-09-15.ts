// Microsoft.BotService at api-version 2022-09-15. Generated; do not edit.

export * from "../bot-services.ts";
