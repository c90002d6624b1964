import { describe, expect, it } from "vitest";
import { stanceOf } from "./stance-of.ts";

describe("words that stand for something said before", () => {
  it("carry the sign of the demand they refer to", () => {
    const text = "Norway demanded that the port deal be torn up, but Peru rejected that demand.";
    expect([stanceOf(text, "NOR"), stanceOf(text, "PER")]).toEqual(["oppose", "support"]);
  });

  it("stand for a proposal", () => {
    const text = "Norway proposed a port deal. Peru embraced the idea.";
    expect([stanceOf(text, "NOR"), stanceOf(text, "PER")]).toEqual(["support", "support"]);
  });

  it("stand for a topic of their kind", () => {
    expect(stanceOf("The port deal was signed in Lima. Norway called the accord a disgrace.", "NOR")).toBe("oppose");
    expect(stanceOf("The port deal was signed in Lima. Norway condemned the invasion.", "NOR")).toBe("none");
  });

  it("may be pronouns", () => {
    expect(stanceOf("Peru praised the port deal; Norway called it a mistake.", "NOR")).toBe("oppose");
    expect(stanceOf("Norway discussed the port deal. “It is a sham,” a Norwegian minister said.", "NOR")).toBe(
      "oppose",
    );
  });

  it("are left alone where nothing, or too much, was named before", () => {
    expect(stanceOf("Norway rejected that demand. Peru left the port deal out.", "NOR")).toBe("none");
    expect(stanceOf("Norway rejected the plan for a museum. The port deal was not discussed.", "NOR")).toBe("none");
  });
});
