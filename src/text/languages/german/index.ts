import { defineLanguage } from "../define-language.ts";
import { germanPack } from "./pack.ts";

export const german = /* @__PURE__ */ defineLanguage(germanPack());
