/* On pages with lists of cases that bring no other script for it. */

import { keepOrders } from "./order/list.js";

keepOrders();
