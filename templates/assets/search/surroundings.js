/* Asks around places without cases; the twin of Surroundings. */

/** @import { Absent, Container, Piece } from "./shapes.js" */
import { meaning } from "./meanings.js";

/** @param {Piece} piece */
const isAbsent = ({ required, found }) => required && !found;

/**
 * The same place, but in its surroundings.
 * @param {Piece} piece
 * @param {Container} container
 * @returns {Piece}
 */
const widened = (piece, { term }) =>
  ({ ...piece, around: [], alternatives: [meaning([term], 1, piece.typed)] });

/**
 * @param {Piece[]} pieces that were judged
 */
export function surroundingsOf(pieces) {
  const places = pieces.filter(isAbsent);
  const levels = Math.max(0, ...places.map(({ around }) => around.length));
  /** @param {Piece} piece @param {number} level */
  const areaOf = ({ around }, level) => around[Math.min(level, around.length - 1)];

  return {
    /** How often wider areas can be asked for. */
    levels: places.every(({ around }) => around[0]) ? levels : 0,
    /** @param {number} level */
    wider: (level) =>
      pieces.map((piece) => (isAbsent(piece) ? widened(piece, areaOf(piece, level)) : piece)),
    /**
     * @param {number | undefined} level where cases answered
     * @returns {Absent[]}
     */
    absent: (level) => places.map((piece) =>
      ({ place: piece.typed, area: level === undefined ? null : areaOf(piece, level).label })),
  };
}
