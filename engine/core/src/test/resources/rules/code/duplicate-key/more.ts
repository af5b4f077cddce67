export const handlers = {

    save() { return 1; },
    remove: () => 2,
    save: () => 3,  // expect: code/duplicate-key
};
export const codes = { 200: 'ok', 404: 'missing', 200: 'fine' };  // expect: code/duplicate-key
