const bad = (s: string) => s !== 'open' || s !== 'closed'; // expect: code/contradictory-condition
const good = (s: string) => s !== 'open' && s !== 'closed'; // ok
const range = (n: number) => 0 <= n && n <= 10; // ok
const never = (n: number) => 0 > n && n > 10; // expect: code/contradictory-condition
