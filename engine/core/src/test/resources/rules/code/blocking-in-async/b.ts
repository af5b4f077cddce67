export async function f(path: string) {
    const a = fs.readFileSync(path); // expect: code/blocking-in-async
    const b = await fs.promises.readFile(path); // ok
    return [a, b];
}
export function g(path: string) {
    return fs.readFileSync(path); // ok: not async
}
