/* Hands what puts values into words to the test that compares it with the program. */
import { fill } from "./page/words.js";

globalThis.fill = fill;
