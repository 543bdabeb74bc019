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

/**
 * @param {string} address
 * @param {string} name by which the shard calls itself
 * @returns {Promise<Bytes>}
 */
export async function load(address, name) {
  await new Promise((onload, reject) => {
    const onerror = () => reject(failure("missing", address));
    const script = document.createElement("script");
    document.head.append(Object.assign(script, { src: address, onload, onerror }));
  });
  const text = arrived.get(name);
  if (text === undefined) throw failure("broken", address);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
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
