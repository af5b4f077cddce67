export class Shop {
    order(name: string, street: string, city: string, zip: string, country: string, pieces: number, price: number, gift: boolean) { return name; }  // expect: code/many-parameters
    constructor(a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H) { }  // ok: a constructor
}
export const order = (name: string, street: string, city: string, zip: string, country = 'DE', pieces = 1, price = 0, gift = false) => name;  // expect: code/many-parameters
export const line = (name: string, street: string, city: string, zip: string, country: string, pieces: number, price: number) => name;  // ok: seven
