/* Reads a case file back into the form, and writes it as it came. */

/**
 * The words of a file and how they were encoded.
 * @typedef {{text: string, encoding: string}} Decoded
 */

/**
 * The encoding that the first two bytes tell.
 * @param {number | undefined} first
 * @param {number | undefined} second
 */
function encodingOf(first, second) {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/**
 * The words of a file with its mark of the byte order; null where they are in no Unicode, as
 * editors of old save them.
 * @param {ArrayBuffer} bytes
 * @returns {Decoded | null}
 */
export function decode(bytes) {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding = encodingOf(first, second);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding };
  } catch {
    return null;
  }
}

/**
 * The bytes of a file in its own encoding.
 * @param {Decoded} decoded
 * @returns {BlobPart}
 */
export function encode({ text, encoding }) {
  if (encoding === "utf-8") return text;
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) {
    bytes.setUint16(2 * at, text.charCodeAt(at), encoding === "utf-16le");
  }
  return bytes.buffer;
}
