/* Finds elements of the page and makes new ones. Nothing here turns text into HTML. */

/**
 * The element of an id, which the template must have.
 * @template {Element} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
export const byId = (id, kind) => expected(document.getElementById(id), id, kind);

/**
 * The first element inside another one that fits, which must be there.
 * @template {Element} T
 * @param {ParentNode} holder
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export const first = (holder, selector, kind) =>
  expected(holder.querySelector(selector), selector, kind);

/**
 * All elements inside another one that fit.
 * @template {Element} T
 * @param {ParentNode} holder
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T[]}
 */
export const all = (holder, selector, kind) =>
  [...holder.querySelectorAll(selector)].map((element) => expected(element, selector, kind));

/**
 * @template {Element} T
 * @param {Element | null} element
 * @param {string} sought
 * @param {new () => T} kind
 * @returns {T}
 */
function expected(element, sought, kind) {
  if (element instanceof kind) return element;
  throw new TypeError(`no ${kind.name} for ${sought}`);
}

/**
 * What an event is about, or the nearest element around it that fits.
 * @template {Element} T
 * @param {Event} event
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T | null}
 */
export function around({ target }, selector, kind) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof kind ? found : null;
}

/**
 * What an element may be made of; nothing, where a part is left out.
 * @typedef {Node | string | false | null | undefined} Part
 * @typedef {Part | Part[] | Part[][]} Parts
 */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<HTMLElementTagNameMap[T]>} [properties]
 * @param {...Parts} parts
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, properties = {}, ...parts) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...parts.flat(2).filter(isThere));
  return element;
}

/**
 * @param {Part} part
 * @returns {part is Node | string}
 */
const isThere = (part) => part !== undefined && part !== null && part !== false;
