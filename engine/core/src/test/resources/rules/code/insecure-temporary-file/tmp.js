fs.writeFileSync('/tmp/report.csv', data); // expect: code/insecure-temporary-file
fs.writeFileSync(path.join(dir, 'report.csv'), data); // ok
