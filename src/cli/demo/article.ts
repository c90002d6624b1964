/** An invented news article; its states, persons and events do not exist. */
export const demoArticle = `PORT SELBY — Kestria’s foreign minister, Ilse Marren, told her Valdori counterpart on Tuesday that the ceasefire in the Oren Strait must be kept, as the two governments traded accusations over a planned naval base.

“We call on all sides to respect the ceasefire and return to the Halden Accord,” Marren said after a telephone call with Valdori Foreign Minister Teo Brandt. “The accord remains the only way out of this crisis,” she added.

Brandt said Valdoria supports the ceasefire. He rejected the Halden Accord as “a document from another age,” according to a statement posted by the Valdori Foreign Ministry.

Valdoria has demanded that Kestria abandon the naval base on Gull Island, but Kestria and the Northern League have rejected that demand. “The base will be built,” Marren told reporters.

Some 4,000 fishing boats cross the strait every day, and insurance rates have doubled since January.

The Northern League urged both sides to uphold the ceasefire. Its secretary-general, Anna Lund, said the League would back new talks on fishing rights as long as the ceasefire holds.

Sarnland, which mediated the accord in 2019, welcomed the ceasefire and condemned the plan for a naval base. Orsk, the smallest of the coastal states, said only that it backs new talks on fishing rights.`;
