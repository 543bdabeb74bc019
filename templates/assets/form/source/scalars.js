/* What the texts of a front matter say, however they are written. */

/** @import { SourceToken } from "../../../yaml.js" */
import { joinLines } from "../normalise.js";

/**
 * Lines that were broken for the width of a page are onOneLine as Japanese wants it.
 * @param {string} source
 */
const onOneLine = (source) =>
  source.includes("\n") && !/\\\r?\n/.test(source) ? joinLines(source) : source;

/**
 * The words of a text; null where it breaks the rules of YAML.
 * @param {SourceToken} token
 * @returns {string | null}
 */
export function textOf(token) {
  const { resolveBlockScalar, resolveFlowScalar } = globalThis.jireiForm.yaml;
  let isBroken = false;
  const onError = () => {
    isBroken = true;
  };
  if (token.type === "block-scalar") {
    const [header, ...props] = token.props ?? [];
    const isFolded = header.source?.startsWith(">");
    const kept = { ...header, source: header.source?.replace(">", "|") };
    const { value } = resolveBlockScalar({ ...token, props: [kept, ...props] }, false, onError);
    const text = value.replace(/\n+$/, "");
    if (isBroken) return null;
    return isFolded ? joinLines(text) : text;
  }
  const source = onOneLine(token.source ?? "");
  const { value } = resolveFlowScalar({ ...token, source }, false, onError);
  return isBroken ? null : value;
}

/**
 * Whether words need no quotation marks where such words stood without.
 * @param {string} text
 */
export function staysPlain(text) {
  if (!text || /[\n,[\]{}]/.test(text)) return false;
  const { Parser } = globalThis.jireiForm.yaml;
  const [document, ...further] = new Parser().parse(`k: ${text}\n`);
  const [entry, ...entries] = document?.value?.items ?? [];
  const { type, source, end = [] } = entry?.value ?? {};
  return !further[0] && !entries[0] && type === "scalar" && source === text
    && end.every((one) => one.type === "newline");
}
