/*
 * What the search page offers while somebody types, and to who has found nothing. search.js loads
 * this script when there is something to offer.
 */

import { hintsOf } from "./search/hints.js";
import { offersOf } from "./search/offers.js";
import { suggesterOf } from "./search/suggestions.js";

globalThis.jirei.offers = { hintsOf, offersOf, suggesterOf };
