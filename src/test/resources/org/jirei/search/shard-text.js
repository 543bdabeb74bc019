import { bytesOf } from "./search/files.js";

globalThis.numbersOf = (text) => [...bytesOf(text)];
