import type { Topic } from "../../model/topic.ts";

export const demoTopics: readonly Topic[] = [
  {
    id: "ceasefire",
    label: "the ceasefire",
    proposition: "The ceasefire in the Oren Strait should be kept",
    keywords: ["ceasefire"],
  },
  {
    id: "accord",
    label: "the Halden Accord",
    proposition: "The parties should return to the Halden Accord",
    keywords: ["Halden Accord", "accord"],
  },
  {
    id: "base",
    label: "the naval base",
    proposition: "Kestria should build a naval base on Gull Island",
    keywords: ["naval base", "base"],
    inverse: ["abandon the naval base"],
  },
  {
    id: "talks",
    label: "talks on fishing rights",
    proposition: "New talks on fishing rights should be held",
    keywords: ["talks on fishing rights", "fishing talks"],
  },
];
