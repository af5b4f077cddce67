function load(path: string) {
    let text = '';
    try {
        text = fs.readFileSync(path, 'utf8');
    // expect below: code/swallowed-error
    } catch (e) {
    } finally {
        release(path);
    }
    return text;
}
