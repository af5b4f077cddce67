const a = new Date(2024, 12, 24); // expect: code/thirteenth-month
const b = Date.UTC(year, 12, 1); // expect: code/thirteenth-month
date.setMonth(12); // expect: code/thirteenth-month
const c = new Date(2024, 11, 24); // ok
date.setHours(12); // ok
const d = new Date("2024-12-24"); // ok
