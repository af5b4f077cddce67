const { readFile, writeFile, rename } = require('node:fs/promises');

class Journal {
  constructor(path) {
    this.path = path;
    this.entries = [];
  }

  async load() {
    this.entries = JSON.parse(await readFile(this.path, 'utf8'));
  }

  async save() {
    const temporary = this.path + '.tmp';
    await writeFile(temporary, JSON.stringify(this.entries));
    await rename(temporary, this.path);
  }

  async append(entry) {
    this.entries.push({ ...entry, at: new Date().toISOString() });
    this.save();
    return this.entries.length;
  }
}

module.exports = { Journal };
