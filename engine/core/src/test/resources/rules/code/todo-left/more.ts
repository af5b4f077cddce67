const rounded = 2; // XXX half a cent; expect: code/todo-left
export const text = 'TODO buy milk';  // ok: a text
export const flags = { todo: 1 };  // ok: a name
export function total() { return 3; /* FIXME in cents; expect: code/todo-left */ }
