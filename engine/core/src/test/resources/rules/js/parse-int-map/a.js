const a = text.split(",").map(parseInt); // expect: js/parse-int-map
const b = xs.map(Number.parseInt); // expect: js/parse-int-map
const c = rows.flatMap(parseInt); // expect: js/parse-int-map
const d = xs.map(Number); // ok
const e = xs.map(parseFloat); // ok: has one parameter
const f = xs.map((x) => parseInt(x, 10)); // ok
