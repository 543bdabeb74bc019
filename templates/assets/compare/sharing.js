/* The address of the comparison, to be copied. */

import { byId } from "../page/elements.js";
import { say } from "./words.js";

/** @param {(message: string) => void} tell */
export function startSharing(tell) {
  const section = byId("sharing", HTMLElement);
  const address = byId("address", HTMLInputElement);

  byId("copy", HTMLButtonElement).addEventListener("click", async () => {
    address.select();
    try {
      await navigator.clipboard.writeText(address.value);
      tell(say("copied"));
    } catch {
      tell(say("select"));
    }
  });

  return {
    /** @param {boolean} isWorthIt whether there is anything to share */
    show(isWorthIt) {
      section.hidden = !isWorthIt;
      address.value = location.href;
    },
  };
}
