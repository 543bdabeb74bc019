/* What a browser has and a bare engine lacks, so far as search.js asks for it. */
globalThis.document = {
  createElement: () => ({}),
  head: {
    append(script) {
      const text = host.read(script.src);
      if (text === null) return script.onerror();
      (0, eval)(text);
      script.onload();
    },
  },
};
globalThis.atob = (text) => host.binary(text);
globalThis.Blob = class {
  constructor(parts) {
    this.parts = parts;
  }
  stream() {
    return { pipeThrough: () => this.parts };
  }
};
globalThis.DecompressionStream = class {};
globalThis.Response = class {
  constructor(parts) {
    this.parts = parts;
  }
  async arrayBuffer() {
    const bytes = Int8Array.from(this.parts.flatMap((part) => [...part]));
    const text = host.inflate(bytes);
    return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer;
  }
};
globalThis.TextDecoder = class {
  decode(bytes) {
    return host.decode(Int8Array.from(bytes));
  }
};

/* An answer as few values, since each one that leaves the engine costs time. */
globalThis.summary = ({ total, relaxed, order, scores, facets }, limit) => ({
  total,
  relaxed,
  order: order.slice(0, limit),
  scores: scores.slice(0, limit),
  facets: Object.entries(facets)
    .map(([name, counts]) =>
      name + Object.keys(counts).sort().map((id) => " " + id + "=" + counts[id]).join(""))
    .join("\n"),
});
