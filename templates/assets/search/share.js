/* The button that copies the address of the search. */

/** @import { Say } from "../page/words.js" */
import { copyFrom } from "../page/copying.js";
import { byId } from "../page/elements.js";
import { isAsked } from "./address.js";

/** @param {Say} say */
export function shareOf(say) {
  const place = byId("share", HTMLElement);
  const field = byId("address", HTMLInputElement);
  const told = byId("copied", HTMLElement);

  byId("copy", HTMLButtonElement).addEventListener("click", async () => {
    field.value = location.href;
    told.textContent = say(await copyFrom(field));
  });

  return {
    /** There is nothing to share where nothing is asked. */
    renew() {
      place.hidden = !isAsked();
      field.hidden = true;
      told.textContent = "";
    },
  };
}
