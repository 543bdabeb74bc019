/*
 * The form in which a case is written: after every change it reads the page, keeps a copy, and says
 * what is wrong; on demand it saves the case as a file, copies it, shows it, opens another. What
 * the modules below know of cases is what jirei check knows, and the tests compare both.
 */

import { start } from "./form/opening.js";
import "./form/new-term.js";
import "./form/saving.js";

start();
