/*
 * Runs the TypeScript compiler over scripts for the tests; each thing that is wrong comes as a line:
 * node types.js <typescript.js> types <jsconfig.json>
 * node types.js <typescript.js> meaning <script> <the same, written otherwise> ...
 */
"use strict";

const [, , compiler, task, ...files] = process.argv;
const fs = require("node:fs");
const path = require("node:path");
const ts = require(compiler);

const place = (source, start) => {
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  const file = path.relative(process.cwd(), source.fileName).replaceAll("\\", "/");
  return `${file}:${line + 1}:${character + 1}`;
};

/* What the compiler itself finds. */
function mistakes(program) {
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) =>
    `${file ? place(file, start) + ": " : ""}${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

/* Once modules are joined, what one calls "open" on the outside is "open" to all others. */
function hidden(program) {
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter((source) => !source.isDeclarationFile);
  const used = new Set();
  const look = (node) => {
    if (ts.isIdentifier(node)) {
      const global = checker.resolveName(node.text, undefined, ts.SymbolFlags.Value, false);
      if (global && checker.getSymbolAtLocation(node) === global) used.add(node.text);
    }
    ts.forEachChild(node, look);
  };
  sources.forEach(look);
  return sources.flatMap((source) =>
    [
      ...checker.getSymbolsInScope(source, ts.SymbolFlags.Value),
      ...checker.getExportsOfModule(checker.getSymbolAtLocation(source)),
    ]
      .map(({ valueDeclaration }) => valueDeclaration)
      .filter((declared) => declared?.name && !ts.isPropertyAccessExpression(declared))
      .filter((declared) => declared.getSourceFile() === source)
      .filter((declared) => used.has(declared.name.text))
      .map((declared) => `${place(source, declared.name.getStart())}: other scripts mean the `
        + `browser's by ${declared.name.text}`));
}

function types() {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (found) => { throw found; } };
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(files[0], {}, host);
  const program = ts.createProgram(fileNames, options);
  return [...mistakes(program), ...hidden(program)];
}

/* A script as the compiler understands it, however it was written. */
function understood(file) {
  const kind = ts.ScriptKind.JS;
  const text = fs.readFileSync(file, "utf8");
  const source = ts.createSourceFile("script.js", text, ts.ScriptTarget.Latest, true, kind);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

function meaning() {
  const pairs = files.flatMap((file, at) => (at % 2 === 0 ? [[file, files[at + 1]]] : []));
  return pairs.filter(([one, other]) => understood(one) !== understood(other)).map(([one]) => one);
}

for (const line of { types, meaning }[task]()) console.log(line);
