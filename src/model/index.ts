export type { Membership, Party, PartyKind } from "./party.ts";
export type { Topic } from "./topic.ts";
export type { Evidence, Stance, Statement, Strength } from "./statement.ts";
export type { Searched, Study } from "./study.ts";
export {
  defineStudy,
  type PartyDefinition,
  type StatementDefinition,
  type StudyDefinition,
  type TopicDefinition,
} from "./define.ts";
export { formatIssue, type Place } from "./issues.ts";
export { parseParties } from "./parse-parties.ts";
export { parseStatements, type StatementContext } from "./parse-statements.ts";
export { parseStudy } from "./parse-study.ts";
export { parseTopics } from "./parse-topics.ts";
export { studyFromStatements } from "./study-from-statements.ts";
