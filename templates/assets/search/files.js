/* Loads shards. They are scripts, since a page in a folder may load nothing else. */

/** @import { Bytes, Fetch, Packed } from "./shapes.js" */

/**
 * What scripts have brought, by name.
 * @type {Map<string, string>}
 */
const arrived = new Map();

/**
 * Called by each shard.
 * @param {string} name
 * @param {string} text
 */
export function shard(name, text) {
  arrived.set(name, text);
}

/**
 * @param {"broken" | "missing" | "unsupported"} reason for which the page has words
 * @param {string} what
 */
export function failure(reason, what) {
  return Object.assign(new Error(`${reason}: ${what}`), { reason });
}

/** Groups of seven bits that a script cannot hold as the characters of their numbers. */
const UNSAFE = [0, 10, 13, 34, 92];

/**
 * The bytes that a text stands for; the twin of ShardText.
 * @param {string} text
 * @returns {Bytes}
 */
export function bytesOf(text) {
  const bytes = new Uint8Array(2 * text.length);
  let size = 0;
  let held = 0;
  let bits = 0;

  /** @param {number} group */
  function add(group) {
    held = (held << 7) | group;
    bits += 7;
    if (bits > 7) {
      bits -= 8;
      bytes[size++] = held >> bits;
    }
  }

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const place = (code >> 7) - 1;
    if (place >= 0) add(UNSAFE[place % UNSAFE.length]);
    if (place < UNSAFE.length) add(code & 127);
  }
  return bytes.slice(0, size);
}

/** @param {string} address of a script */
export const run = (address) => new Promise((onload, reject) => {
  const onerror = () => reject(failure("missing", address));
  const script = document.createElement("script");
  document.head.append(Object.assign(script, { src: address, onload, onerror }));
});

/**
 * @param {string} address
 * @param {string} name by which the shard calls itself
 * @returns {Promise<Bytes>}
 */
export async function load(address, name) {
  // A file may have brought more than it was asked for.
  if (!arrived.has(name)) await run(address);
  const text = arrived.get(name);
  arrived.delete(name);
  if (text === undefined) throw failure("broken", address);
  return bytesOf(text);
}

/**
 * @param {...Bytes} parts of one stream
 * @returns {Promise<Bytes>}
 */
export async function inflate(...parts) {
  const stream = new Blob(parts).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @param {Bytes} bytes */
export const decode = (bytes) => new TextDecoder().decode(bytes);

/**
 * @param {string} base
 * @param {string} stamp of the index, so that a page never mixes two builds
 * @returns {Fetch}
 */
export function fetcherOf(base, stamp) {
  /** @type {Map<string, Promise<Bytes>>} */
  const fetched = new Map();

  /**
   * @param {string} name
   * @param {Bytes[]} before
   */
  async function fetchAnew(name, before) {
    try {
      return await inflate(...before, await load(`${base}${name}.js?${stamp}`, `${stamp}/${name}`));
    } catch (error) {
      // What failed is asked for again: a share may be away for a moment.
      fetched.delete(name);
      throw error;
    }
  }

  return (name, ...before) => {
    const known = fetched.get(name) ?? fetchAnew(name, before);
    fetched.set(name, known);
    return known;
  };
}

/**
 * Reads packed data; the twin of PackedBytes.
 * @param {Bytes} bytes
 * @returns {Packed}
 */
export function unpack(bytes) {
  let at = 0;

  /** Seven bits a byte, the lowest first. @returns {number} */
  function number() {
    const byte = bytes[at++];
    return byte > 127 ? byte - 128 + number() * 128 : byte;
  }

  return {
    number,
    more: () => at < bytes.length,
    take(size) {
      at += size;
      return bytes.subarray(at - size, at);
    },
  };
}
