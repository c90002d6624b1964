import { wordSet } from "./word-list.ts";

/** Titles that stand before a name, so that a full stop after them never ends a sentence. */
export const TITLE_ABBREVIATIONS = wordSet(`
  mr mrs ms messrs mx dr prof gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen rep reps sens pres rev hon fr st ste
  mt ft supt insp det atty amb sec vs cf no nos vol fig approx
`);

/** Abbreviations that may end a sentence: the next word decides. */
export const OTHER_ABBREVIATIONS = wordSet(`
  inc corp co ltd llc plc bros jr sr esq ph.d etc al dept univ assn est
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo
`);

/** Words that open a sentence far more often than they continue a name after "U.S." or "Inc.". */
export const SENTENCE_STARTERS = wordSet(`
  the a an he she it they we i you this that these those there here his her its their our my your in on at but and or if as
  while when although though however some many most both all after before since for with by from to not no what who why how
  where meanwhile moreover furthermore yet so also last earlier later now then under over during despite until among asked
  another each one two three several other others according both because instead still even only once
`);
