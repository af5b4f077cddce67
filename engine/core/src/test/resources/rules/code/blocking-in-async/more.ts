import { execSync } from 'node:child_process';

export const convert = async (path: string) => {
    execSync('convert in.png out.png');  // expect: code/blocking-in-async
    return path;
};
export class Store {
    async save(path: string, text: string) {
        fs.writeFileSync(path, text);  // expect: code/blocking-in-async
        await fs.promises.rename(path, path + '.done');  // ok
    }
}
