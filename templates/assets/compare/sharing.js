/* The address of the comparison, to be copied. */

import { copyFrom } from "../page/copying.js";
import { byId } from "../page/elements.js";
import { say } from "./words.js";

/** @param {(message: string) => void} tell */
export function startSharing(tell) {
  const section = byId("sharing", HTMLElement);
  const address = byId("address", HTMLInputElement);

  byId("copy", HTMLButtonElement).addEventListener("click", async () => {
    tell(say(await copyFrom(address)));
  });

  return {
    /** @param {boolean} isWorthIt whether there is anything to share */
    show(isWorthIt) {
      section.hidden = !isWorthIt;
      address.value = location.href;
    },
  };
}
