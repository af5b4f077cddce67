import AdmZip from 'adm-zip';

function unpack(upload: Buffer, folder: string) {
    for (const entry of new AdmZip(upload).getEntries()) {
        fs.writeFileSync(path.join(folder, entry.entryName), entry.getData());  // expect: code/archive-entry-path
    }
}

function unpackResolved(upload: Buffer, folder: string) {
    new AdmZip(upload).forEach((file) => {
        fs.writeFileSync(path.resolve(folder, file.entryName), file.getData());  // expect: code/archive-entry-path
    });
}

function unpackAgain(upload: Buffer, folder: string) {
    for (const entry of new AdmZip(upload).getEntries()) {
        const target = path.resolve(folder, entry.entryName);
        if (path.relative(folder, target).startsWith('..')) throw new Error('outside');
        fs.writeFileSync(target, entry.getData());  // ok
    }
}

function names(upload: Buffer, folder: string) {
    const names = new AdmZip(upload).getEntries().map((entry) => entry.entryName);
    fs.writeFileSync(path.join(folder, 'names.txt'), names.join('\n'));  // ok
}
