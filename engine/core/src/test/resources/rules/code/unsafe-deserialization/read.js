const serialize = require('node-serialize');
const a = serialize.unserialize(input); // expect: code/unsafe-deserialization
const b = JSON.parse(input); // ok
