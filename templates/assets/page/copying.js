/* Copies the address of the page, so that it can be given to others. */

/**
 * Where the browser does not let scripts copy, the reader finds the address selected.
 * @param {HTMLInputElement} field that holds it
 * @returns {Promise<"copied" | "select">} what came of it, for which pages have words
 */
export async function copyFrom(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return "copied";
  } catch {
    field.hidden = false;
    field.select();
    return "select";
  }
}
