import { wordSet } from "../../lexicon/word-list.ts";
import type { Abbreviations } from "../language.ts";

export const ABBREVIATIONS: Abbreviations = {
  leading: wordSet(`
    z d u o i v dr prof hr fr frl st nr abs art ziff vgl bzw z.b d.h u.a o.ä ca gest geb dipl ing mag hl inkl exkl zzgl ggf evtl sog max min tel str bd kap s vs nov gen lt hptm oblt
  `),
  other: wordSet(
    "usw etc mio mrd tsd jh jhd co inc ltd jan feb mär apr jun jul aug sep sept okt dez mo di mi do fr sa so bsp abk",
  ),
  lowerCase: wordSet(
    "z d u o i v usw etc bzw vgl ca ggf evtl sog inkl exkl zzgl geb gest z.b d.h u.a o.ä dipl max min vs",
  ),
  sentenceStarters: wordSet(`
    der die das ein eine er sie es wir ich man dies diese dieser dieses in im auf am an bei beim nach vor mit von für zu zum zur und aber oder doch auch so als wenn während obwohl da damit denn laut heute gestern dabei danach außerdem
    zudem allerdings jedoch inzwischen insgesamt wie weil trotz seit unter über durch gegen ohne was wer wo warum
  `),
};
