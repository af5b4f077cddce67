function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') merge(target[key], source[key]);
    else target[key] = source[key]; // expect: js/unguarded-merge
  }
}
function setAt(target, path, value) {
  const keys = path.split('.');
  let at = target;
  while (keys.length > 1) {
    at = at[keys.shift()];
  }
  at[keys[0]] = value; // expect: js/unguarded-merge
}
const deepMerge = (target, source) => {
  for (const key in source) {
    if (source[key] instanceof Object) deepMerge(target[key], source[key]);
    else target[key] = source[key]; // expect: js/unguarded-merge
  }
};
function mergeSafe(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (typeof source[key] === 'object') mergeSafe(target[key], source[key]);
    else target[key] = source[key]; // ok: the name is checked
  }
}
function copy(target, source) {
  for (const key of ['a', 'b']) {
    target[key] = source[key]; // ok: fixed names, one level
  }
}
function count(words) {
  const counts = new Map();
  words.forEach((w) => counts.set(w, 1)); // ok: a map
}
