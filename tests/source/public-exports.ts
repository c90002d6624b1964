import ts from "typescript";

export interface PublicExport {
  readonly entry: string;
  readonly name: string;
  readonly isFunction: boolean;
  readonly description: string;
  readonly hasExample: boolean;
}

function describe(checker: ts.TypeChecker, entry: string, exported: ts.Symbol): PublicExport {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const type = symbol.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined;
  return {
    entry,
    name: exported.name,
    isFunction: (type?.getCallSignatures().length ?? 0) > 0,
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    hasExample: symbol.getJsDocTags(checker).some(({ name }) => name === "example"),
  };
}

/** What the entries of the package export, and how each is documented. */
export function publicExports(entries: readonly string[]): PublicExport[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram([...entries], options);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
    return checker.getExportsOfModule(module!).map((exported) => describe(checker, entry, exported));
  });
}
