import React from "react"; // expect: code/unused-import
import { a, b } from "./x"; // expect: code/unused-import
import * as path from "path"; // expect: code/unused-import
import { c as d } from "./y"; // ok
import "./effects"; // ok
import type { T } from "./t"; // ok
export const e: T = a(d);
