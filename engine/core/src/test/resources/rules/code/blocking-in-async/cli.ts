async function main() {
  const text = fs.readFileSync(options.file, 'utf8'); // ok: a program that serves nobody meanwhile
  if (!text) {
    process.exit(1);
  }
  fs.writeFileSync(options.out, await convert(text)); // ok
}
void main();
