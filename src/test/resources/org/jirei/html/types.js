/*
 * Runs the TypeScript compiler over scripts for the tests; each thing that is wrong comes as a line:
 * node types.js <typescript.js> types <jsconfig.json>
 * node types.js <typescript.js> meaning <script> <the same, written otherwise> ...
 * node types.js <typescript.js> naming <script> <the same with other names> ...
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

/* The same with every name of its own replaced by the number of its declaration. */
function numbered(file) {
  const options = { allowJs: true, noLib: true, noResolve: true, types: [] };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const numbers = new Map();
  const nameOf = (symbol) => {
    const declared = symbol?.declarations?.[0];
    if (!declared || !(symbol.flags & ts.SymbolFlags.Value)) return null;
    if (symbol.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method)) return null;
    if (!numbers.has(declared)) numbers.set(declared, ts.factory.createIdentifier(`v${numbers.size}`));
    return numbers.get(declared);
  };
  const replace = (context) => {
    const visit = (node) => {
      if (ts.isShorthandPropertyAssignment(node)) {
        const name = nameOf(checker.getShorthandAssignmentValueSymbol(node));
        return ts.factory.createPropertyAssignment(node.name.text, name ?? node.name);
      }
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
        const key = node.propertyName ?? ts.factory.createIdentifier(node.name.text);
        const name = ts.visitNode(node.name, visit);
        const value = ts.visitNode(node.initializer, visit);
        return ts.factory.createBindingElement(undefined, key, name, value);
      }
      // Constants may be declared one by one or together.
      if (ts.isVariableStatement(node)) {
        const { declarations, flags } = node.declarationList;
        return declarations.map((declared) => {
          const list = ts.factory.createVariableDeclarationList([ts.visitNode(declared, visit)], flags);
          return ts.factory.createVariableStatement(undefined, list);
        });
      }
      if (ts.isIdentifier(node)) return nameOf(checker.getSymbolAtLocation(node)) ?? node;
      return ts.visitEachChild(node, visit, context);
    };
    return (root) => ts.visitNode(root, visit);
  };
  const [replaced] = ts.transform(source, [replace]).transformed;
  // The printer keeps objects, lists and blocks in one line that were written so.
  return ts.createPrinter({ removeComments: true }).printFile(replaced).replace(/\s+/g, "");
}

/* The scripts that read otherwise than those that follow them. */
function different(read) {
  const pairs = files.flatMap((file, at) => (at % 2 === 0 ? [[file, files[at + 1]]] : []));
  return pairs.filter(([one, other]) => read(one) !== read(other)).map(([one]) => one);
}

const meaning = () => different(understood);
const naming = () => different(numbered);

for (const line of { types, meaning, naming }[task]()) console.log(line);
