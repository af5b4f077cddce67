const words = /^(\w+\s?)*$/; // expect: code/slow-regex
const nested = new RegExp('^(a+)+$'); // expect: code/slow-regex
const parts = /^[a-z]+(\.[a-z]+)*$/; // ok: a dot between
const digits = /^\d{1,3}(,\d{3})*$/; // ok: a comma between
